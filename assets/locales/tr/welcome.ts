import type { WelcomeStrings } from '../../../core/locale/page-strings';

export const welcome: WelcomeStrings = {
  title: 'On Record hazır',
  lead: 'Bir sayfa Xiaomi Auto adını andığında, hedefleri ve stratejisi hakkında neyin, kimin sözleriyle, ne zaman söylendiğini ve o günden beri neler olduğunu görebilirsiniz.',
  tryHeading: 'Burada deneyin',
  practice:
    'Lei Jun, Pekin’de Xiaomi SU7 modelini tanıtırken yalnızca bir otomobilden söz etmedi. Ona göre Xiaomi Auto, 15–20 yıl içinde dünyanın ilk beş otomobil üreticisinden biri olacaktı.',
  tryPointer:
    'İmleçle: altı çizili bir adın üzerinde yarım saniye durun. Kartı açık tutmak için ada tıklayın.',
  tryKeyboard: 'Klavyeyle: Alt+Shift+. sonraki ada gider ve kartını açar; Esc kapatır.',
  tryTouch: 'Parmakla: altı çizili bir ada dokunun.',
  permissionHeading: 'Neden her sayfayı okuyabiliyor',
  permission:
    'Okuduğunuz sayfalardaki adları ancak böyle bulabilir; bunu bilgisayarınızda yapar, hiçbir şey saklamaz ve hiçbir yere göndermez.',
  independent: 'On Record taraf tutmaz ve Xiaomi ile bağlantılı değildir.',
  next: 'Bundan sonra',
  toOptions: 'Kartların nasıl açılacağını ve adların nasıl işaretleneceğini seçin',
  toDataset: 'Tüm beyanları ve kaynakları okuyun',
};

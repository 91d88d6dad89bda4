import { expectPainted } from '../expectations';
import { expect, test } from '../fixture';
import { pageOf } from '../harness/pages';

const news = 'http://news.example.test/';
const story = pageOf('<p id="one">Xiaomi Auto</p><p id="two">Rain.</p><p id="three">小米汽车</p>');

test('paints what is added later [C05]', async ({ visit, change }) => {
  const page = await visit(news, story);
  await expectPainted(page, ['Xiaomi Auto', '小米汽车']);
  await change(page, () => document.querySelector('#two')?.append(' And the SU7 Ultra.'));
  await expectPainted(page, ['Xiaomi Auto', 'SU7 Ultra', '小米汽车']);
});

test('paints the first mention of a page that had none when it loaded [C05]', async ({ visit, change }) => {
  const page = await visit(news, pageOf('<p id="one">Rain.</p>'));
  await change(page, () => {
    const text = document.querySelector('#one');
    if (text) text.textContent = 'Xiaomi Auto';
  });
  await expectPainted(page, ['Xiaomi Auto']);
});

test('follows a text that is changed in place [C05]', async ({ visit, change }) => {
  const page = await visit(news, story);
  await expectPainted(page, ['Xiaomi Auto', '小米汽车']);
  await change(page, () => {
    const text = document.querySelector('#one')?.firstChild as Text;
    text.data = 'Once more, Xiaomi EV';
  });
  await expectPainted(page, ['Xiaomi EV', '小米汽车']);
});

test('forgets what is removed [C05]', async ({ visit, change }) => {
  const page = await visit(news, story);
  await expectPainted(page, ['Xiaomi Auto', '小米汽车']);
  await change(page, () => document.querySelector('#one')?.remove());
  await expectPainted(page, ['小米汽车']);
});

test('follows an element that is moved [C05]', async ({ visit, change }) => {
  const page = await visit(news, story);
  await expectPainted(page, ['Xiaomi Auto', '小米汽车']);
  await change(page, () => document.body.append(document.querySelector('#one') as Element));
  await expectPainted(page, ['小米汽车', 'Xiaomi Auto']);
});

test('forgets a name that a line break is put into, and finds it again without [C05]', async ({
  visit,
  change,
}) => {
  const page = await visit(news, story);
  await expectPainted(page, ['Xiaomi Auto', '小米汽车']);
  await change(page, () => {
    const text = document.querySelector('#one');
    if (text) text.innerHTML = 'Xiaomi<br>Auto';
  });
  await expectPainted(page, ['小米汽车']);
  await change(page, () => document.querySelector('br')?.replaceWith(' '));
  await expectPainted(page, ['Xiaomi Auto', '小米汽车']);
});

test('keeps a name whose text the page splits and joins [C05]', async ({ visit, change }) => {
  const page = await visit(news, story);
  await expectPainted(page, ['Xiaomi Auto', '小米汽车']);
  await change(page, () => {
    const text = document.querySelector('#one')?.firstChild as Text;
    text.splitText(4).splitText(4);
  });
  await expectPainted(page, ['Xiaomi Auto', '小米汽车']);
  await change(page, () => document.body.normalize());
  await expectPainted(page, ['Xiaomi Auto', '小米汽车']);
});

test('finds a name that arrives letter by letter [C13]', async ({ visit, change }) => {
  const page = await visit(news, pageOf('<p id="chat"></p>'));
  for (const piece of ['Now ', 'Xia', 'omi', ' SU', '7 Ul', 'tra', '.']) {
    await change(page, (text) => document.querySelector('#chat')?.append(text), piece);
  }
  await expectPainted(page, ['Xiaomi SU7 Ultra']);
});

test('paints what a page writes after it has loaded [B09]', async ({ visit, change }) => {
  const page = await visit(news, story);
  await expectPainted(page, ['Xiaomi Auto', '小米汽车']);
  await change(page, () => {
    document.open();
    document.write('<!doctype html><title>New</title><p>The SU7 Ultra of Xiaomi EV</p>');
    document.close();
  });
  await expectPainted(page, ['SU7 Ultra', 'Xiaomi EV']);
});

test('paints a document whose root element is replaced [B10]', async ({ visit, change }) => {
  const page = await visit(news, story);
  await expectPainted(page, ['Xiaomi Auto', '小米汽车']);
  await change(page, () => {
    const root = document.createElement('html');
    root.innerHTML = '<body><p>Xiaomi EV</p></body>';
    document.documentElement.replaceWith(root);
  });
  await expectPainted(page, ['Xiaomi EV']);
});

test.describe(() => {
  test.use({
    setAside: { trace: 'the page writes in every frame, and how often its probe has seen that differs' },
  });

  test('paints nothing on words that are gone, in no frame [C02]', async ({ visit, change }) => {
    const page = await visit(news, story);
    await expectPainted(page, ['Xiaomi Auto', '小米汽车']);
    const wrong = await change(
      page,
      () =>
        new Promise<string[]>((resolve) => {
          const text = document.querySelector('#one')?.firstChild as Text;
          const seen: string[] = [];
          let turn = 0;
          const next = (): void => {
            for (const range of (CSS.highlights.get('on-record') ?? []) as unknown as Iterable<StaticRange>) {
              const painted = range.startContainer.nodeValue?.slice(range.startOffset, range.endOffset) ?? '';
              if (painted !== 'Xiaomi Auto' && painted !== '小米汽车') seen.push(painted);
            }
            turn += 1;
            if (turn === 60) resolve(seen);
            text.data = turn % 2 === 0 ? 'Xiaomi Auto' : 'Other words';
            requestAnimationFrame(next);
          };
          next();
        }),
    );
    expect(wrong).toEqual([]);
  });
});

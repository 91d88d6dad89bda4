import { usePage } from '../page/page-context';
import { Practice, type PracticeProps } from './Practice';

/** The one page that opens by itself, once: try it, why it may read, where things are. Nothing has to be done here. */
export function Welcome({ watchSteps }: Pick<PracticeProps, 'watchSteps'>) {
  const { locale } = usePage();
  const { welcome } = locale.page;
  return (
    <div class="wide-page">
      <main>
        <section class="prose">
          <h1>{welcome.title}</h1>
          <p>{welcome.lead}</p>
        </section>
        <section>
          <h2>{welcome.tryHeading}</h2>
          <Practice openDataset={() => location.assign('options.html#dataset')} watchSteps={watchSteps} />
          <ul class="ways">
            <li>{welcome.tryPointer}</li>
            <li>{welcome.tryTouch}</li>
            <li>{welcome.tryKeyboard}</li>
          </ul>
        </section>
        <section class="prose">
          <h2>{welcome.permissionHeading}</h2>
          <p>{welcome.permission}</p>
        </section>
        <section>
          <h2>{welcome.next}</h2>
          <ul class="ways">
            <li>
              <a class="source" href="options.html">
                {welcome.toOptions}
              </a>
            </li>
            <li>
              <a class="source" href="options.html#dataset">
                {welcome.toDataset}
              </a>
            </li>
          </ul>
        </section>
        <p class="about">{welcome.independent}</p>
      </main>
    </div>
  );
}

import { useEffect, useState } from 'preact/hooks';
import type { OptionsStrings } from '../../core/locale/options-strings';
import { usePage } from '../page/page-context';

type Command = keyof OptionsStrings['shortcuts']['names'];

/** The keyboard commands with the keys they have now; asked again when the reader comes back to the page. */
export function Shortcuts({ commandKeys }: { commandKeys(): Promise<Record<string, string>> }) {
  const { sections, shortcuts } = usePage().locale.page.options;
  const [keys, setKeys] = useState<Record<string, string>>({});
  useEffect(() => {
    const ask = (): void => void commandKeys().then(setKeys);
    ask();
    addEventListener('focus', ask);
    return () => removeEventListener('focus', ask);
  }, [commandKeys]);
  return (
    <section>
      <h2>{sections.shortcuts}</h2>
      <p class="hint">{shortcuts.hint}</p>
      <dl class="group shortcuts">
        {(Object.keys(shortcuts.names) as Command[]).map((command) => (
          <div key={command}>
            <dt>{shortcuts.names[command]}</dt>
            <dd>{keys[command] ? <kbd dir="ltr">{written(keys[command])}</kbd> : shortcuts.none}</dd>
          </div>
        ))}
      </dl>
      <p class="hint">{shortcuts.change}</p>
    </section>
  );
}

/** As on the key, and as the first page writes them: browsers give some keys their English names. */
const written = (keys: string): string => keys.replace('Period', '.').replace('Comma', ',');

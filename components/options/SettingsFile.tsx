import { useId, useState } from 'preact/hooks';
import type { Intent } from '../../core/settings/intent';
import type { Settings } from '../../core/settings/settings';
import {
  parseSettingsFile,
  type Replacement,
  replacementOf,
  writeSettingsFile,
} from '../../core/settings/settings-file';
import type { SiteRule } from '../../core/sites/rules';
import { usePage } from '../page/page-context';
import { Undo } from './Undo';

interface SettingsFileProps {
  settings: Settings;
  rules: ReadonlyMap<string, SiteRule>;
  store(intent: Intent): Promise<boolean>;
  saveFile(name: string, text: string): void;
}

type Step =
  | { kind: 'none' }
  | { kind: 'unreadable' }
  | { kind: 'preview'; wanted: Replacement }
  | { kind: 'done'; text: string; before: Replacement };

const fileName = 'on-record-settings.json';

/** Everything that is set, out to a file, in from one, or back to how it came; each change can be taken back. */
export function SettingsFile({ settings, rules, store, saveFile }: SettingsFileProps) {
  const { files } = usePage().locale.page.options;
  const [step, setStep] = useState<Step>({ kind: 'none' });
  const id = useId();
  const now = replacementOf(settings, rules);

  async function replace(wanted: Replacement, text: string): Promise<void> {
    if (await store(wanted)) setStep({ kind: 'done', text, before: now });
  }

  async function open(input: HTMLInputElement): Promise<void> {
    const text = await input.files?.[0]?.text();
    input.value = '';
    if (text === undefined) return;
    const wanted = parseSettingsFile(text);
    setStep(wanted === null ? { kind: 'unreadable' } : { kind: 'preview', wanted });
  }

  return (
    <section>
      <h2>{files.heading}</h2>
      <p class="hint">{files.hint}</p>
      <div class="buttons">
        <button type="button" class="button" onClick={() => saveFile(fileName, writeSettingsFile(now))}>
          {files.exportFile}
        </button>
        <label class="button" for={id}>
          {files.importFile}
        </label>
        <input
          class="visually-hidden"
          id={id}
          type="file"
          accept=".json,application/json"
          onChange={({ currentTarget }) => void open(currentTarget)}
        />
        <button
          type="button"
          class="button"
          title={files.resetHint}
          onClick={() => void replace({ type: 'replace', fields: {}, rules: {} }, files.wasReset)}
        >
          {files.reset}
        </button>
      </div>
      {step.kind === 'unreadable' && (
        <p class="field-error" role="alert">
          {files.notReadable}
        </p>
      )}
      {step.kind === 'preview' && (
        <div class="undo" role="status">
          <span>
            {files.preview(Object.keys(step.wanted.rules).length, Object.keys(step.wanted.fields).length)}{' '}
            {files.replaces}
          </span>
          <button type="button" class="button" onClick={() => void replace(step.wanted, files.imported)}>
            {files.confirm}
          </button>
          <button type="button" class="button" onClick={() => setStep({ kind: 'none' })}>
            {files.cancel}
          </button>
        </div>
      )}
      {step.kind === 'done' && (
        <Undo
          text={step.text}
          onUndo={() => void store(step.before).then((ok) => ok && setStep({ kind: 'none' }))}
        />
      )}
    </section>
  );
}

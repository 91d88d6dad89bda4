import { useId, useState } from 'preact/hooks';
import type { Intent } from '../../core/settings/intent';
import {
  differences,
  type FileRefusal,
  largestFile,
  type Replacement,
  readSettingsFile,
  writeSettingsFile,
} from '../../core/settings/settings-file';
import { usePage } from '../page/page-context';
import { ImportPreview } from './ImportPreview';
import { Undo } from './Undo';

interface SettingsFileProps {
  /** Everything the user has set. */
  now: Replacement;
  store(intent: Intent): Promise<boolean>;
  saveFile(name: string, text: string): void;
}

type Step =
  | { kind: 'none' }
  | { kind: 'refused'; why: FileRefusal }
  | { kind: 'preview'; wanted: Replacement; leftOut: number }
  | { kind: 'done'; text: string; before: Replacement };

const fileName = 'on-record-settings.json';

/** Everything that is set, out to a file, in from one, or back to how it came; each change can be taken back. */
export function SettingsFile({ now, store, saveFile }: SettingsFileProps) {
  const { files } = usePage().locale.page.options;
  const [step, setStep] = useState<Step>({ kind: 'none' });
  const id = useId();

  async function replace(wanted: Replacement, text: string): Promise<void> {
    if (await store(wanted)) setStep({ kind: 'done', text, before: now });
  }

  async function open(input: HTMLInputElement): Promise<void> {
    const file = input.files?.[0];
    if (file === undefined) return;
    // Not even opened where it is too large to be one of ours.
    const read =
      file.size > largestFile
        ? { kind: 'refused' as const, why: 'large' as const }
        : readSettingsFile(new Uint8Array(await file.arrayBuffer()));
    input.value = '';
    setStep(read.kind === 'refused' ? read : { ...read, kind: 'preview' });
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
      {step.kind === 'refused' && (
        <p class="field-error" role="alert">
          {files.refusals[step.why]}
        </p>
      )}
      {step.kind === 'preview' && (
        <ImportPreview
          changes={differences(now, step.wanted)}
          leftOut={step.leftOut}
          onConfirm={() => void replace(step.wanted, files.imported)}
          onCancel={() => setStep({ kind: 'none' })}
        />
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

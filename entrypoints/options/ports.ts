import type { OptionsPorts } from '../../components/options/ports';
import { send } from '../../platform/extension/intents';
import { commandKeys } from '../../platform/extension/own-pages';
import { readRules, readSettings, watchRules, watchSettings } from '../../platform/extension/store';

export const ports: OptionsPorts = {
  settings: { read: readSettings, watch: watchSettings },
  rules: { read: readRules, watch: watchRules },
  send,
  commandKeys,
  saveFile,
};

function saveFile(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

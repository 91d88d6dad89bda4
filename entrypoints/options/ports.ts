import type { OptionsPorts } from '../../components/options/ports';
import { readPolicy } from '../../platform/extension/areas';
import { send } from '../../platform/extension/intents';
import { commandKeys } from '../../platform/extension/own-pages';
import {
  readNewer,
  readOwn,
  readRules,
  readSettings,
  readSync,
  watchNewer,
  watchOwn,
  watchPolicy,
  watchRules,
  watchSettings,
  watchSync,
} from '../../platform/extension/store';

export const ports: OptionsPorts = {
  settings: { read: readSettings, watch: watchSettings },
  rules: { read: readRules, watch: watchRules },
  policy: { read: readPolicy, watch: watchPolicy },
  own: { read: readOwn, watch: watchOwn },
  sync: { read: readSync, watch: watchSync },
  newer: { read: readNewer, watch: watchNewer },
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

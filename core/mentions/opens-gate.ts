import { otherForms, unseen } from '../text/unseen';
import { gatePattern } from './anchors';

/** Characters behind which a name may hide. */
const veil = new RegExp(`[${unseen}${otherForms}]`);
const anchorOrVeil = new RegExp(`${gatePattern.source}|${veil.source}`);

/** Whether a text can hold a mention at all. One pass; a second one only for texts with veiling characters. */
export function opensGate(text: string): boolean {
  const hit = anchorOrVeil.exec(text);
  return (
    hit !== null &&
    (!veil.test(hit[0]) ||
      gatePattern.test(text.replace(new RegExp(`[${unseen}]`, 'g'), '').normalize('NFKC')))
  );
}

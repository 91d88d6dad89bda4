import { otherForms, unseen } from '../text/unseen';
import { gatePattern } from './anchors';

/** Characters behind which a name may hide: those that nobody sees, and other forms of its own. */
const veil = new RegExp(`[${unseen}]|([${otherForms}])`, 'g');
const anchorOrVeil = new RegExp(`${gatePattern.source}|(${veil.source})`);

/** Whether a text can hold a mention at all. One pass; a second one only for texts with veiling characters. */
export function opensGate(text: string): boolean {
  const hit = anchorOrVeil.exec(text);
  return hit ? !hit[1] || gatePattern.test(text.replace(veil, '$1').normalize('NFKC')) : false;
}

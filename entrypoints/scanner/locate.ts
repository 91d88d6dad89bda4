import { anchorOffsets } from '../../core/mentions/anchor-offsets';
import { isText, textOf, textWalker } from '../../platform/page/dom';

/**
 * The text nodes below `root` in which an anchor begins: its offsets are found in the whole text as one string,
 * then one walk adds up lengths until it stands at each. Comments count for neither.
 */
export function anchorNodes(root: Node): Text[] {
  if (isText(root)) return [root];
  const offsets = anchorOffsets(textOf(root) ?? '');
  const nodes: Text[] = [];
  if (offsets.length === 0) return nodes;
  const walker = textWalker(root);
  let next = 0;
  let end = 0;
  for (let node = walker.nextNode(); node !== null && next < offsets.length; node = walker.nextNode()) {
    end += (node as Text).length;
    if ((offsets[next] ?? end) >= end) continue;
    nodes.push(node as Text);
    while (next < offsets.length && (offsets[next] ?? end) < end) next += 1;
  }
  return nodes;
}

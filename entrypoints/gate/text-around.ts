import {
  firstChildOf,
  isText,
  lastChildOf,
  nextSiblingOf,
  parentOf,
  previousSiblingOf,
  textOf,
} from '../../platform/page/dom';

/** Code units looked at on either side: longer than any single name that opens the gate. */
const reach = 16;
/** Nodes looked at on either side. */
const furthest = 8;

/** A node's text with a little of what stands before and after it, so that a name completed by it is seen. */
export function textAround(node: Node): string {
  return (
    edge(node, previousSiblingOf, lastChildOf) +
    (textOf(node) ?? '') +
    edge(node, nextSiblingOf, firstChildOf)
  );
}

function edge(
  node: Node,
  siblingOf: (node: Node) => Node | null,
  childOf: (node: Node) => Node | null,
): string {
  const before = siblingOf === previousSiblingOf;
  let text = '';
  let at: Node | null = node;
  for (let step = 0; step < furthest && at !== null && text.length < reach; step += 1) {
    const sibling = siblingOf(at);
    at = sibling ?? parentOf(at);
    if (sibling === null) continue;
    let leaf = sibling;
    for (let child = childOf(leaf); child !== null; child = childOf(leaf)) leaf = child;
    if (!isText(leaf)) continue;
    text = before ? leaf.data.slice(-reach) + text : text + leaf.data.slice(0, reach);
  }
  return text;
}

import { getter } from './dom';

// Apart from the accessors that every page pays for: only the scanner walks node by node.
export const firstChildOf = getter<Node, Node | null>(Node.prototype, 'firstChild');
export const nextSiblingOf = getter<Node, Node | null>(Node.prototype, 'nextSibling');

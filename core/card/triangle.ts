import { triangleDegrees } from './timing';

/** A box in CSS px of the viewport. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Point {
  x: number;
  y: number;
}

export function contains(box: Box, { x, y }: Point, margin = 0): boolean {
  return (
    x >= box.left - margin && x <= box.right + margin && y >= box.top - margin && y <= box.bottom + margin
  );
}

/**
 * Whether a pointer at `at`, having left the mention at `from`, is on its way to the card: inside the wedge
 * that opens from `from` towards the nearest point of the card, and no further than the card's own edge.
 */
export function headsFor(card: Box, from: Point, at: Point): boolean {
  const near = {
    x: Math.min(Math.max(from.x, card.left), card.right),
    y: Math.min(Math.max(from.y, card.top), card.bottom),
  };
  const corners = [
    near,
    { x: card.left, y: near.y === card.bottom ? card.bottom : card.top },
    { x: card.right, y: near.y === card.bottom ? card.bottom : card.top },
  ];
  const dx = at.x - from.x;
  const dy = at.y - from.y;
  const distance = Math.hypot(dx, dy);
  if (distance < 1) return true;
  const furthest = Math.max(...corners.map((corner) => Math.hypot(corner.x - from.x, corner.y - from.y)));
  if (distance > furthest) return false;
  const towards = Math.atan2(near.y - from.y, near.x - from.x);
  const going = Math.atan2(dy, dx);
  const turn = Math.abs(((going - towards + 3 * Math.PI) % (2 * Math.PI)) - Math.PI);
  return turn <= (triangleDegrees / 2) * (Math.PI / 180);
}

import { describe, expect, it } from 'vitest';
import { contains, headsFor } from '../../../core/card/triangle';

const card = { left: 100, top: 200, right: 468, bottom: 480 };
const from = { x: 150, y: 190 };

describe('the way from the words to the card', () => {
  it('is straight down into the card', () => {
    expect(headsFor(card, from, { x: 150, y: 198 })).toBe(true);
  });

  it('may slant by up to 60 degrees on either side', () => {
    expect(headsFor(card, from, { x: 150 + 17, y: 200 })).toBe(true);
    expect(headsFor(card, from, { x: 150 + 20, y: 200 })).toBe(false);
  });

  it('does not lead away from the card', () => {
    expect(headsFor(card, from, { x: 150, y: 170 })).toBe(false);
    expect(headsFor(card, from, { x: 60, y: 190 })).toBe(false);
  });

  it('does not lead past it', () => {
    expect(headsFor(card, from, { x: 150, y: 900 })).toBe(false);
  });

  it('leads upwards to a card above the words', () => {
    const below = { x: 200, y: 500 };
    expect(headsFor(card, below, { x: 200, y: 488 })).toBe(true);
    expect(headsFor(card, below, { x: 200, y: 520 })).toBe(false);
  });
});

describe('a box', () => {
  it('holds its edges, and a margin where one is given', () => {
    expect(contains(card, { x: 100, y: 200 })).toBe(true);
    expect(contains(card, { x: 99, y: 200 })).toBe(false);
    expect(contains(card, { x: 99, y: 200 }, 1)).toBe(true);
  });
});

// Every delay and distance of the card, with its unit and its reason. Values: "Behaviour, in numbers" of the
// product; the issues named there are users of other hover cards saying what annoyed them.
import type { Delay } from '../settings/settings';

/** ms the pointer must be at rest on a mention before a card opens (mastodon/mastodon#34195, #31025). */
export const dwellMs: Record<Delay, number> = { short: 300, normal: 500, long: 800 };
/** ms on a mention before its card is made ready: a pointer that only crosses it costs nothing. */
export const readyMs = 50;
/** ms at rest on another mention while a card is open; never 0, or cards flicker (elk-zone/elk#792). */
export const switchMs = 150;
/** px per `restWindowMs` beyond which a pointer is moving, and the dwell starts again. */
export const restDistance = 4;
export const restWindowMs = 50;
/** ms after a scroll or a key in which nothing opens. */
export const quietMs = 150;
/** ms the card stays after the pointer has left mention and card. */
export const graceMs = 300;
/** ms at most that a pointer on its way to the card (inside the triangle) keeps it open. */
export const travelMs = 1000;
/** Degrees: opening of the triangle from where the pointer left the mention to the card. */
export const triangleDegrees = 120;
/** ms after a hover opening in which presses on the card are ignored: the press was meant for the page. */
export const pressGuardMs = 250;
/** ms the card must have been visible before it may change a setting (against click-jacking). */
export const settingGuardMs = 300;
/** px the mention may scroll before the card closes. */
export const followDistance = 24;
/** ms between two looks at where the words of an open card are: pages also move and hide them without a scroll. */
export const followMs = 200;
/** ms for which switching a site off from the card can be undone. */
export const undoMs = 10_000;

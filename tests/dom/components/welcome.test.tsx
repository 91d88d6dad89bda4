import { afterEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { pageLocale } from '../../../assets/locales/en';
import { Welcome } from '../../../components/welcome/Welcome';
import css from '../../../components/welcome/welcome.css?inline';
import { clearStages, faultsIn, onPage, type Stage, stage, without } from './stage';

/** What is told of the keys that step from mention to mention. */
const told = new Set<(direction: 1 | -1) => void>();
function watchSteps(step: (direction: 1 | -1) => void): () => void {
  told.add(step);
  return () => void told.delete(step);
}
function step(direction: 1 | -1): void {
  for (const tell of told) tell(direction);
}

function welcome(theme: 'light' | 'dark' = 'light'): Stage {
  const on = stage([css], theme);
  on.draw(onPage(<Welcome watchSteps={watchSteps} />));
  return on;
}
const names = ({ root }: Stage) => [...root.querySelectorAll<HTMLElement>('.practice-name')];
const card = ({ root }: Stage) => root.querySelector('[role="dialog"]');
const nth = (on: Stage, at: number) => names(on)[at] as HTMLElement;

afterEach(clearStages);

test('a press on a name opens the card for that sentence; Esc closes it', async () => {
  const on = welcome();
  expect(names(on).map(({ textContent }) => textContent)).toEqual(['Xiaomi SU7', 'Xiaomi Auto']);
  await userEvent.click(nth(on, 1));
  expect(card(on)?.querySelector('.card-why')?.textContent).toMatch(/^Because this sentence speaks of/);
  await userEvent.keyboard('{Escape}');
  expect(card(on)).toBeNull();
});

test('resting the pointer opens the card, leaving closes it', async () => {
  const on = welcome();
  await userEvent.hover(nth(on, 1));
  await expect.poll(() => card(on)).not.toBeNull();
  await userEvent.hover(on.root.querySelector('h1') as Element);
  await expect.poll(() => card(on)).toBeNull();
});

test('a card that was pressed open stays when the pointer leaves', async () => {
  const on = welcome();
  await userEvent.click(nth(on, 0));
  expect(card(on)?.querySelector('[aria-pressed="true"]')).not.toBeNull();
});

test('the keyboard reaches the same', async () => {
  const on = welcome();
  nth(on, 0).focus();
  await userEvent.keyboard('{Enter}');
  expect(card(on)).not.toBeNull();
});

test('the keys that step on pages step here, with the focus in the card, and Esc gives it back', async () => {
  const on = welcome();
  const active = () => (on.root.getRootNode() as ShadowRoot).activeElement;
  const expanded = () => names(on).map((name) => name.ariaExpanded);
  step(1);
  await expect.poll(() => card(on)).not.toBeNull();
  await expect.poll(active).toBe(card(on));
  expect(expanded()).toEqual(['true', 'false']);
  step(1);
  await expect.poll(expanded).toEqual(['false', 'true']);
  step(1);
  await expect.poll(expanded).toEqual(['true', 'false']);
  step(-1);
  await expect.poll(expanded).toEqual(['false', 'true']);
  expect(active()).toBe(card(on));
  await userEvent.keyboard('{Escape}');
  expect(card(on)).toBeNull();
  expect(active()).toBe(nth(on, 1));
});

test('Esc on the card gives the focus back to its name', async () => {
  const on = welcome();
  nth(on, 0).focus();
  await userEvent.keyboard('{Enter}');
  card(on)?.querySelector('button')?.focus();
  await userEvent.keyboard('{Escape}');
  expect(card(on)).toBeNull();
  expect((on.root.getRootNode() as ShadowRoot).activeElement).toBe(nth(on, 0));
});

test('a topic that the reader has left out is not practised', async () => {
  const on = stage([css]);
  on.draw(onPage(<Welcome watchSteps={watchSteps} />, pageLocale, without('rank', 'horizon')));
  await userEvent.click(nth(on, 1));
  expect(card(on)?.querySelector('.card-why')?.textContent).toBe(
    'Because this sentence speaks of world markets.',
  );
});

test('says in one sentence what the permission is for, and asks for nothing', () => {
  const { root } = welcome();
  expect(root.textContent).toContain('sends nothing anywhere');
  expect(root.querySelectorAll('input, form')).toHaveLength(0);
});

describe.each(['light', 'dark'] as const)('in %s', (theme) => {
  test('axe finds nothing, with the card open', async () => {
    const on = welcome(theme);
    await userEvent.click(nth(on, 1));
    expect(await faultsIn(on)).toEqual([]);
  });
});

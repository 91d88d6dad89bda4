import { render } from 'preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { useKeptFocus } from '../../../components/page/use-kept-focus';

interface Shown {
  menu?: boolean;
  ask?: boolean;
  undo?: boolean;
  rows?: readonly string[];
}

/** A page with parts that go when they are pressed. */
function Page({ menu = false, ask = false, undo = false, rows = [] }: Shown) {
  useKeptFocus();
  return (
    <>
      <header>
        <button type="button">Switch</button>
        {ask && <button type="button">Keep the rule</button>}
      </header>
      <div role="status">{undo && <button type="button">Undo</button>}</div>
      <ul>
        {rows.map((row) => (
          <li key={row}>
            <button type="button">Remove {row}</button>
          </li>
        ))}
      </ul>
      <footer>{menu && <button type="button">Pause</button>}</footer>
    </>
  );
}

const root = document.createElement('div');
const show = (shown: Shown) => render(<Page {...shown} />, root);
const focused = () => document.activeElement?.textContent;

function focus(name: string): void {
  const found = [...root.querySelectorAll('button')].find(({ textContent }) => textContent === name);
  found?.focus();
  expect(focused()).toBe(name);
}

beforeEach(() => document.body.append(root));
afterEach(() => {
  render(null, root);
  root.remove();
});

test('a press that takes its own button away leads to the way back, where it brings one', async () => {
  show({ menu: true });
  focus('Pause');
  show({ undo: true });
  await expect.poll(focused).toBe('Undo');
});

test('a row that goes hands on to the next one, the last to the one before', async () => {
  show({ rows: ['a', 'b', 'c'] });
  focus('Remove b');
  show({ rows: ['a', 'c'] });
  await expect.poll(focused).toBe('Remove c');
  show({ rows: ['a'] });
  await expect.poll(focused).toBe('Remove a');
});

test('where nothing is left beside it, what comes next on the page is nearest', async () => {
  show({ undo: true, rows: ['a', 'b'], menu: true });
  focus('Undo');
  show({ rows: ['a', 'b'], menu: true });
  await expect.poll(focused).toBe('Remove a');
});

test('of several rows that go at once the next one that stays takes it', async () => {
  show({ rows: ['a', 'b', 'c', 'd'] });
  focus('Remove b');
  show({ rows: ['a', 'd'] });
  await expect.poll(focused).toBe('Remove d');
});

test('a question that was answered hands back to what raised it', async () => {
  show({ ask: true, rows: ['a'] });
  focus('Keep the rule');
  show({ rows: ['a'] });
  await expect.poll(focused).toBe('Switch');
});

test('nothing takes the focus from a reader who has left, or where something else goes', async () => {
  show({ menu: true, rows: ['a', 'b'] });
  focus('Remove a');
  show({ rows: ['a'] });
  await expect.poll(() => root.querySelectorAll('button').length).toBe(2);
  expect(focused()).toBe('Remove a');
  (document.activeElement as HTMLElement).blur();
  await expect.poll(() => document.activeElement).toBe(document.body);
  show({ undo: true });
  await expect.poll(() => root.querySelector('[role="status"] button')).not.toBeNull();
  expect(document.activeElement).toBe(document.body);
});

import { focusedElement } from '../../platform/page/calls';

/** Remembers what has the keyboard focus, inside open shadow roots too, and gives it back exactly. */
export function rememberFocus(): () => void {
  let active = focusedElement();
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  // Whatever has had the focus can have it again: HTML, SVG and MathML elements alike.
  const element = active as HTMLElement | null;
  return () => element?.focus?.({ preventScroll: true });
}

/** Everything of a card that the Tab key stops at: nothing on it is ever disabled. */
const reachable = 'a[href], button, input';

/** Whether Tab from the focused element leaves the card. */
export function leavesByTab(box: Element, focused: Element | null, backwards: boolean): boolean {
  const stops = [...box.querySelectorAll(reachable)];
  const end = backwards ? stops[0] : stops.at(-1);
  return focused === null || focused === end || (backwards && !stops.includes(focused));
}

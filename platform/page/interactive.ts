const interactive =
  'a[href], area[href], button, summary, label, input, select, textarea, option, video[controls], audio[controls], [role="button"], [role="link"], [role="tab"], [role="menuitem"], [role="option"], [role="checkbox"], [role="switch"], [onclick]';

/** Whether a press landed in something that answers presses itself: such a press is never ours. */
export function isInteractive(event: Event): boolean {
  return event.composedPath().some((target) => target instanceof Element && target.matches(interactive));
}

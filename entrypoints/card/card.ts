import { cardLocale } from '../../assets/locales/en/card';
import { type CardEvent, type CardPolicy, type CardState, idle, reduce } from '../../core/card/state';
import { dwellMs, settingGuardMs, undoMs } from '../../core/card/timing';
import { contains, headsFor, type Point } from '../../core/card/triangle';
import type { CardActions, CardView } from '../../core/card/view';
import { citationText } from '../../core/facts/citation';
import type { PageFacts } from '../../core/facts/page-facts';
import type { Mention } from '../../core/mentions/mention';
import type { CardAsk, CardPart, GatePart, ScannerPart } from '../../core/page/world';
import { parseSettings, type Settings } from '../../core/settings/settings';
import { alive, api } from '../../platform/native';
import { isInteractive } from '../../platform/page/interactive';
import { copyText } from './clipboard';
import { leavesByTab } from './focus';
import { type PointerSample, watchPointer } from './pointer';
import { followSettings } from './settings';
import { ShownCard } from './shown';
import { contentsFor, horizonFor } from './view';

export function startCard(scanner: ScannerPart, facts: PageFacts, gate: GatePart): CardPart {
  const listening = new AbortController();
  const { signal } = listening;
  let settings: Settings = parseSettings(() => undefined);
  let state: CardState<Mention> = idle;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let card: ShownCard | null = null;
  let shownFor: Mention | null = null;
  let lastPoint: Point = { x: 0, y: 0 };
  let leftAt: Point | null = null;
  let asked: CardAsk | null = null;
  /** A card whose site was just switched off stays, for its undo, when everything else has stopped. */
  let undoTimer: ReturnType<typeof setTimeout> | undefined;
  let altHeld = false;

  const policy = (): CardPolicy => ({
    dwell: dwellMs[settings.delay],
    hover: settings.opening === 'hover' || (settings.opening === 'alt' && altHeld),
  });

  function dispatch(event: CardEvent<Mention>): void {
    if (!alive()) return gate.stop();
    state = reduce(state, event, policy());
    clearTimeout(timer);
    if (state.deadline !== null) {
      timer = setTimeout(
        () => dispatch({ type: 'tick', now: performance.now() }),
        state.deadline - performance.now(),
      );
    }
    const target = 'openedAt' in state ? state.target : null;
    if (target !== shownFor) show(target);
    const pinned = state.phase === 'pinned';
    if (card !== null && card.view.pinned !== pinned && card.view.state === 'shown') card.update({ pinned });
  }

  const now = (): number => performance.now();

  function show(target: Mention | null): void {
    // What was switched off or silenced from the card stays to be undone; only another card replaces it.
    if (target === null && card !== null && card.view.state !== 'shown') return;
    hide();
    if (target === null) return;
    const listed = scanner.describe(target);
    const contents = listed === null ? null : contentsFor(listed, facts, gate.site, Date.now());
    const near = scanner.hostOf(target);
    const lines = scanner.boxesOf(target);
    if (contents === null || near === null || lines.length === 0)
      return dispatch({ type: 'gone', now: now() });
    const byRest = 'by' in state && state.by === 'rest';
    const point = asked?.at ?? lastPoint;
    const line = lines.find((box) => contains(box, point, 1)) ?? lines[0] ?? null;
    const view: CardView = { ...contents, total: scanner.count(), pinned: !byRest, state: 'shown' };
    const { theme } = settings;
    const sheet = asked?.touch === true;
    const horizon = horizonFor(facts, contents.now);
    const opened = new ShownCard({
      view,
      actions,
      locale: cardLocale,
      theme,
      horizon,
      near,
      line: sheet ? null : line,
      byRest,
    });
    shownFor = target;
    if (!opened.show()) {
      opened.remove();
      return dispatch({ type: 'gone', now: now() });
    }
    card = opened;
    scanner.paintOpen(target);
    if (asked?.focus === true) opened.focus();
    asked = null;
  }

  function hide(): void {
    clearTimeout(undoTimer);
    card?.remove();
    card = null;
    shownFor = null;
    if (!signal.aborted) scanner.paintOpen(null);
  }

  function close(): void {
    if (card !== null && card.view.state !== 'shown') hide();
    dispatch({ type: 'close', now: now() });
  }

  function pointed({ x, y, target, resting }: PointerSample, at = now()): void {
    lastPoint = { x, y };
    const onCard = card?.holds(lastPoint) === true;
    const over = onCard ? null : scanner.mentionAt(x, y, target);
    if (onCard || (over !== null && over === shownFor)) leftAt = null;
    else leftAt ??= lastPoint;
    const towards = card !== null && leftAt !== null && headsFor(card.box, leftAt, lastPoint);
    dispatch({ type: 'pointer', now: at, over, onCard, resting, towards });
  }

  /** Settings change from a page only after the card was visible for a while, uncovered, under the very press. */
  function mayChange(): boolean {
    return card !== null && now() - card.openedAt >= settingGuardMs && card.layer.isSeen();
  }

  async function tell(type: 'off-here' | 'undo-off' | 'open-statements'): Promise<boolean> {
    try {
      return (await api.runtime.sendMessage({ type })) === true;
    } catch {
      return false;
    }
  }

  function step(direction: 1 | -1): void {
    const from = shownFor;
    const next = from === null ? null : scanner.neighbour(from, direction);
    if (next === null) return;
    const focus = card?.hasFocus === true;
    scanner.scrollTo(next);
    open({ mention: next, by: 'command', at: null, touch: false, focus });
  }

  function offerUndo(change: CardView['state']): void {
    card?.update({ state: change });
    clearTimeout(undoTimer);
    undoTimer = setTimeout(() => {
      hide();
      dispatch({ type: 'close', now: now() });
    }, undoMs);
  }

  const actions: CardActions = {
    pin: () => dispatch({ type: 'pin', now: now() }),
    close,
    copyCitation: async () => {
      if (card === null) return false;
      return copyText(citationText(card.view.lead));
    },
    openPanel: () => void tell('open-statements'),
    offHere() {
      if (!mayChange()) return;
      offerUndo('off');
      void tell('off-here').then((done) => {
        if (!done) card?.update({ state: 'shown' });
      });
    },
    silence() {
      if (card === null || !mayChange()) return;
      offerUndo('silenced');
      scanner.silence(card.view.text, true);
    },
    undo() {
      if (card === null) return;
      const { state: undone, text } = card.view;
      if (undone === 'off') void tell('undo-off');
      else scanner.silence(text, false);
      hide();
      dispatch({ type: 'close', now: now() });
    },
    previous: () => step(-1),
    next: () => step(1),
  };

  function open(ask: CardAsk): void {
    if (settings.opening === 'off' && ask.by === 'press') return;
    asked = ask;
    if (ask.mention === shownFor && ask.focus) card?.focus();
    dispatch({ type: ask.by, now: now(), target: ask.mention });
    asked = null;
  }

  function pressed(event: MouseEvent): void {
    if (!event.isTrusted || event.defaultPrevented || event.button !== 0 || isInteractive(event)) return;
    const mention = scanner.mentionAt(event.clientX, event.clientY, event.composedPath()[0]);
    if (mention === null || !document.getSelection()?.isCollapsed) return;
    const touch = (event as PointerEvent).pointerType !== 'mouse';
    open({ mention, by: 'press', at: { x: event.clientX, y: event.clientY }, touch, focus: false });
  }

  function wentDown(event: PointerEvent): void {
    if (!event.isTrusted || event.target === card?.layer.host) return;
    const onWords = scanner.mentionAt(event.clientX, event.clientY, event.composedPath()[0]) === shownFor;
    if (card !== null && onWords) return;
    // A card pinned by its own button stays; one opened by a press goes with the next press elsewhere.
    if (state.phase === 'pinned' && state.by !== 'rest') close();
    else dispatch({ type: 'busy', now: now() });
  }

  function key(event: KeyboardEvent): void {
    altHeld = event.altKey;
    if (!event.isTrusted) return;
    const inside = card !== null && event.target === card.layer.host;
    // Keys pressed in the card are none of the page's business; their default action still happens.
    if (inside) event.stopImmediatePropagation();
    if (event.type !== 'keydown') return;
    if (card !== null && event.key === 'Escape') {
      event.preventDefault();
      event.stopImmediatePropagation();
      close();
    } else if (inside && card !== null) {
      if (event.key === 'Tab' && leavesByTab(card.layer.box, card.layer.focused, event.shiftKey)) close();
      else if (event.key.toLowerCase() === 'p' && !event.ctrlKey && !event.metaKey && !event.altKey)
        actions.pin();
    } else if (!['Shift', 'Control', 'Alt', 'Meta', 'Tab'].includes(event.key))
      dispatch({ type: 'busy', now: now() });
  }

  function scrolled(event: Event): void {
    if (event.isTrusted && event.target !== card?.layer.host) moved({ type: 'scroll', now: now() });
  }

  /** The page moved: the card follows its words a little, then goes. */
  function moved(event: CardEvent<Mention>): void {
    dispatch(event);
    if (card === null || shownFor === null || state.phase === 'pinned' || card.view.state !== 'shown') return;
    const lines = scanner.boxesOf(shownFor);
    const { left, top } = card.box;
    lines.sort(
      (a, b) => Math.hypot(a.left - left, a.bottom - top) - Math.hypot(b.left - left, b.bottom - top),
    );
    if (!card.follow(lines[0])) dispatch({ type: 'gone', now: now() });
  }

  const stopPointer = watchPointer(pointed);
  const stopSettings = followSettings((read) => {
    settings = read;
  });
  const stopDropped = scanner.onDropped(() => {
    if (shownFor !== null && !scanner.isLive(shownFor) && card?.view.state === 'shown')
      dispatch({ type: 'gone', now: now() });
    else if (state.phase === 'dwelling' && !scanner.isLive(state.target))
      dispatch({ type: 'gone', now: now() });
  });
  const options = { capture: true, signal };
  addEventListener('click', pressed, { signal });
  addEventListener('pointerdown', wentDown, options);
  for (const type of ['keydown', 'keyup', 'keypress'] as const) addEventListener(type, key, options);
  addEventListener('scroll', scrolled, { ...options, passive: true });
  addEventListener('resize', () => moved({ type: 'scroll', now: now() }), options);
  addEventListener('pagehide', () => close(), options);

  const handed = scanner.handOver();
  if (handed.ask !== null) open(handed.ask);
  else if (handed.pointer !== null) pointed({ ...handed.pointer, resting: true }, handed.pointer.movedAt);

  return {
    open,
    stop() {
      stopPointer();
      stopSettings();
      stopDropped();
      clearTimeout(timer);
      listening.abort();
      if (card === null || card.view.state !== 'off') hide();
    },
  };
}

import { type CardEvent, type CardPolicy, type CardState, idle, reduce } from '../../core/card/state';
import { dwellMs, readyMs } from '../../core/card/timing';
import { headsFor, type Point } from '../../core/card/triangle';
import { warmFormats } from '../../core/locale/format';
import type { Locale } from '../../core/locale/locale';
import type { Mention } from '../../core/mentions/mention';
import type { CardAsk, CardPart, GatePart, ListingPart, MarksPart, ScannerPart } from '../../core/page/world';
import type { Settings } from '../../core/settings/settings';
import { settingsFrom } from '../../core/settings/stored';
import { wantedStatements } from '../../core/settings/topics';
import { alive, api } from '../../platform/native';
import { isPointerLocked, selection } from '../../platform/page/calls';
import { cardActions } from './actions';
import { leavesByTab } from './focus';
import { listenToPage } from './page-events';
import { type PointerSample, watchPointer } from './pointer';
import { Preparation } from './preparation';
import { type Reading, readMention } from './reading';
import { followSettings } from './settings';
import { ShownCard } from './shown';
import { emptyStage } from './stage';
import { horizonFor, type OnRecord, reportsFor } from './view';

/** Keys that are no typing. */
const quietKeys = new Set(['Shift', 'Control', 'Alt', 'Meta', 'Tab']);

export function startCard(
  scanner: ScannerPart,
  marks: MarksPart,
  listing: ListingPart,
  record: OnRecord,
  words: Locale,
  gate: GatePart,
): CardPart {
  const listening = new AbortController();
  const { signal } = listening;
  let locale = words;
  let settings: Settings = settingsFrom({});
  let state: CardState<Mention> = idle;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const handed = marks.handOver();
  let last: PointerSample = { x: 0, y: 0, target: undefined, ...handed.pointer, resting: true };
  let lastAt = handed.pointer?.movedAt ?? null;
  /** Nothing opens before it is known how cards open here; what asks for one until then waits. */
  let known = false;
  let waiting = handed.ask;
  let leftAt: Point | null = null;
  let asked: CardAsk | null = null;
  let altHeld = false;

  const policy = (): CardPolicy => ({
    dwell: dwellMs[settings.delay],
    hover: settings.opening === 'hover' || (settings.opening === 'alt' && altHeld),
  });

  const now = (): number => performance.now();

  function dispatch(event: CardEvent<Mention>): void {
    if (!alive()) return gate.stop();
    state = reduce(state, event, policy());
    clearTimeout(timer);
    if (state.deadline !== null) {
      timer = setTimeout(() => dispatch({ type: 'tick', now: now() }), state.deadline - now());
    }
    const target = 'openedAt' in state ? state.target : null;
    if (target !== stage.mention) show(target);
    if (!preparation.isAwaited) prepareNext();
    const pinned = state.phase === 'pinned';
    const { card, isUndoable } = stage;
    if (card !== null && card.view.pinned !== pinned && !isUndoable) card.update({ pinned });
  }

  /** Makes the card ready that a pointer at rest would open. */
  function prepareNext(): void {
    const next = state.phase === 'dwelling' ? state.target : 'next' in state ? state.next : null;
    if (next === null) preparation.drop();
    else preparation.begin(next, false, readyMs);
  }

  const preparation = new Preparation({
    read: (mention) => readMention(mention, listing, record, gate.site),
    warm: () => warmFormats(locale),
    draw: drawn,
  });

  function drawn({ contents, comparison }: Reading, sheet: boolean): ShownCard | null {
    if (contents === null) return null;
    return new ShownCard({
      view: { ...contents, total: scanner.count(), pinned: false, state: 'shown' },
      actions,
      locale,
      theme: settings.theme,
      sheet,
      horizon: horizonFor(record, contents.now, comparison?.claimedYear ?? null),
      comparison,
      reports: comparison === null ? [] : reportsFor(comparison, record.facts),
    });
  }

  const stage = emptyStage(marks, follow, close);

  function show(target: Mention | null): void {
    // Only another card replaces one that waits to be undone.
    if (target === null && stage.isUndoable) return;
    stage.clear();
    if (target === null) return;
    const byRest = 'by' in state && state.by === 'rest';
    const prepared = preparation.take(target, asked?.touch === true);
    const put = stage.put(target, prepared, { at: asked?.at ?? last, byRest, total: scanner.count() });
    if (!put) {
      dispatch({ type: 'gone', now: now() });
      // The words may have been read anew meanwhile: the same ones under the pointer are another mention then.
      if (put === null && byRest) pointed(last);
      return;
    }
    if (asked?.focus === true) stage.card?.focus();
    asked = null;
  }

  function close(): void {
    if (stage.isUndoable) stage.clear();
    dispatch({ type: 'close', now: now() });
  }

  function pointed(sample: PointerSample, at = now()): void {
    last = sample;
    lastAt = at;
    if (!known) return;
    const { x, y, target, resting } = sample;
    const { card, mention } = stage;
    const onCard = card?.holds(sample) === true;
    const over = onCard || isPointerLocked() ? null : marks.mentionAt(x, y, target);
    if (card === null || onCard || over === mention) leftAt = null;
    else leftAt ??= sample;
    const towards = card !== null && leftAt !== null && headsFor(card.box, leftAt, sample);
    dispatch({ type: 'pointer', now: at, over, onCard, resting, towards });
  }

  function step(direction: 1 | -1): void {
    const { card, mention } = stage;
    const next = mention === null ? null : listing.neighbour(mention, direction);
    if (next === null) return;
    const touch = card?.options.sheet === true;
    const focus = card?.hasFocus === true;
    marks.scrollTo(next);
    open({ mention: next, by: 'command', at: null, touch, focus });
  }

  const actions = cardActions({
    stage,
    pin: () => dispatch({ type: 'pin', now: now() }),
    close,
    step,
    silence: (form, on) => scanner.silence(form, on),
  });

  function open(given: CardAsk): void {
    if (!known) {
      waiting = given;
      return;
    }
    // What the popup's list asks for on a phone is for fingers too.
    const ask = { ...given, touch: given.touch || matchMedia('(pointer: coarse)').matches };
    if (settings.opening === 'off' && ask.by === 'press') return;
    if (ask.mention === stage.mention) answer(ask);
    else preparation.begin(ask.mention, ask.touch, 0, () => answer(ask));
  }

  function answer(ask: CardAsk): void {
    asked = ask;
    if (ask.mention === stage.mention && ask.focus) stage.card?.focus();
    dispatch({ type: ask.by, now: now(), target: ask.mention });
    asked = null;
  }

  const under = (event: MouseEvent): Mention | null =>
    marks.mentionAt(event.clientX, event.clientY, event.composedPath()[0]);

  function pressed(event: MouseEvent): void {
    const mention = under(event);
    if (mention === null || selection()?.isCollapsed === false) return;
    const touch = (event as PointerEvent).pointerType !== 'mouse';
    open({ mention, by: 'press', at: { x: event.clientX, y: event.clientY }, touch, focus: false });
  }

  function wentDown(event: PointerEvent): void {
    if (stage.card !== null && under(event) === stage.mention) return;
    // A card pinned by its own button stays; one opened by a press goes with the next press elsewhere.
    if (state.phase === 'pinned' && state.by !== 'rest') close();
    else dispatch({ type: 'busy', now: now() });
  }

  function key(event: KeyboardEvent, inside: boolean): void {
    holdAlt(event.altKey);
    if (event.type !== 'keydown') return;
    const { card } = stage;
    if (card !== null && event.key === 'Escape') {
      event.preventDefault();
      event.stopImmediatePropagation();
      close();
    } else if (card !== null && inside) {
      const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
      if (event.key === 'Tab' && leavesByTab(card.layer.box, card.layer.focused, event.shiftKey)) close();
      else if (plain && event.key.toLowerCase() === 'p') actions.pin();
    } else if (!quietKeys.has(event.key)) dispatch({ type: 'busy', now: now() });
  }

  /** Where cards open while Alt is held, pressing it counts for a pointer that already rests. */
  function holdAlt(held: boolean): void {
    if (held === altHeld) return;
    altHeld = held;
    if (held && settings.opening === 'alt') pointed({ ...last, resting: true });
  }

  function moved(): void {
    dispatch({ type: 'scroll', now: now() });
    follow();
  }

  function follow(): void {
    if (!stage.follow(state.phase === 'pinned')) dispatch({ type: 'gone', now: now() });
  }

  const stopPointer = watchPointer(
    pointed,
    handed.pointer && { time: handed.pointer.movedAt, ...handed.pointer.screen },
  );
  /** The language was changed: an open card goes on in the new one, or as it was where its words cannot be had. */
  async function speak(): Promise<void> {
    await api.runtime.sendMessage({ type: 'locale' }).catch(() => undefined);
    locale = globalThis.onRecord?.locale ?? locale;
    stage.card?.speak(locale);
  }

  const stopSettings = followSettings((read, first) => {
    const same = first || read.language === settings.language;
    settings = read;
    record.statements = wantedStatements(record.facts.statements, read);
    if (!preparation.isAwaited) preparation.drop();
    if (!same) void speak();
    if (!first) return;
    known = true;
    if (waiting !== null) open(waiting);
    else if (lastAt !== null) pointed(last, lastAt);
  });
  const stopDropped = scanner.onDropped(() => {
    if (!preparation.isAwaited) preparation.drop();
    if (stage.mention !== null && !scanner.isLive(stage.mention) && !stage.isUndoable)
      dispatch({ type: 'gone', now: now() });
    else if (state.phase === 'dwelling' && !scanner.isLive(state.target))
      dispatch({ type: 'gone', now: now() });
  });
  listenToPage(() => stage.card?.layer.host ?? null, { pressed, wentDown, key, moved, left: close }, signal);

  return {
    open,
    close,
    stop() {
      stopPointer();
      stopSettings();
      stopDropped();
      clearTimeout(timer);
      listening.abort();
      preparation.drop();
      if (stage.card?.view.state !== 'off') stage.clear();
    },
  };
}

import { type CardEvent, type CardPolicy, type CardState, idle, reduce } from '../../core/card/state';
import { dwellMs, followMs, settingGuardMs, undoMs } from '../../core/card/timing';
import { headsFor, type Point } from '../../core/card/triangle';
import type { CardActions, CardView } from '../../core/card/view';
import { type CitedPage, citation } from '../../core/facts/citation';
import { warmFormats } from '../../core/locale/format';
import type { Locale } from '../../core/locale/locale';
import type { Mention } from '../../core/mentions/mention';
import type { CardAsk, CardPart, GatePart, ListingPart, MarksPart, ScannerPart } from '../../core/page/world';
import { parseSettings, type Settings } from '../../core/settings/settings';
import { alive, api } from '../../platform/native';
import { isPointerLocked, selection } from '../../platform/page/calls';
import { copyText } from './clipboard';
import { leavesByTab } from './focus';
import { listenToPage } from './page-events';
import { type PointerSample, watchPointer } from './pointer';
import { followSettings } from './settings';
import { ShownCard } from './shown';
import { citedPage, contentsFor, horizonFor, type OnRecord, reportsFor } from './view';
import { lineAt, placeAt } from './words-place';

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
  let settings: Settings = parseSettings(() => undefined);
  let state: CardState<Mention> = idle;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let card: ShownCard | null = null;
  let shownFor: Mention | null = null;
  /** The sentence that the card is about, should the reader cite it. */
  let shownPage: CitedPage | null = null;
  const handed = marks.handOver();
  let last: PointerSample = { x: 0, y: 0, target: undefined, ...handed.pointer, resting: true };
  let lastAt = handed.pointer?.movedAt ?? null;
  /** Nothing opens before it is known how cards open here; what asks for one until then waits. */
  let known = false;
  let waiting = handed.ask;
  let leftAt: Point | null = null;
  let asked: CardAsk | null = null;
  /** A card whose site was just switched off stays, for its undo, when everything else has stopped. */
  let undoTimer: ReturnType<typeof setTimeout> | undefined;
  /** Which of the mention's lines the card stands at. */
  let line = 0;
  let followTimer: ReturnType<typeof setInterval> | undefined;
  let altHeld = false;
  let readied: ReturnType<typeof ready> | null = null;
  let readyTimer: ReturnType<typeof setTimeout> | undefined;

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
    if (state.phase === 'dwelling') readySoon(state.target);
    const target = 'openedAt' in state ? state.target : null;
    if (target !== shownFor) show(target);
    const pinned = state.phase === 'pinned';
    if (card !== null && card.view.pinned !== pinned && card.view.state === 'shown') card.update({ pinned });
  }

  const now = (): number => performance.now();

  /** What a card says, read off its sentence. */
  function ready(target: Mention) {
    const listed = listing.describe(target);
    return {
      target,
      listed,
      contents: listed && contentsFor(listed, record, gate.site, Date.now()),
      comparison: listed && record.compare(listed),
    };
  }

  /** Reads while the pointer still rests, in a task of its own: what is left for the opening is to draw. */
  function readySoon(target: Mention): void {
    if (readied?.target === target) return;
    clearTimeout(readyTimer);
    readyTimer = setTimeout(() => {
      if (!signal.aborted && scanner.isLive(target)) readied = ready(target);
      warmFormats(locale);
    });
  }

  function show(target: Mention | null): void {
    // What was switched off or silenced from the card stays to be undone; only another card replaces it.
    if (target === null && card !== null && card.view.state !== 'shown') return;
    hide();
    if (target === null) return;
    const { listed, contents, comparison } = readied?.target === target ? readied : ready(target);
    const near = marks.hostOf(target);
    const lines = marks.boxesOf(target);
    const byRest = 'by' in state && state.by === 'rest';
    if (contents === null || near === null || lines.length === 0) {
      dispatch({ type: 'gone', now: now() });
      // The words may have been read anew meanwhile: the same ones under the pointer are another mention then.
      if (byRest) pointed(last);
      return;
    }
    const point = asked?.at ?? last;
    line = lineAt(lines, point);
    const view: CardView = { ...contents, total: scanner.count(), pinned: !byRest, state: 'shown' };
    const { theme } = settings;
    const sheet = asked?.touch === true;
    const horizon = horizonFor(record.facts, contents.now, comparison?.claimedYear ?? null);
    const opened = new ShownCard({
      view,
      actions,
      locale,
      theme,
      horizon,
      comparison,
      reports: comparison === null ? [] : reportsFor(comparison, record.facts),
      near,
      place: sheet ? null : placeAt(lines, line),
      byRest,
      taken: close,
    });
    shownFor = target;
    shownPage = listed && citedPage(listed);
    if (!opened.show()) {
      opened.remove();
      return dispatch({ type: 'gone', now: now() });
    }
    card = opened;
    followTimer = setInterval(follow, followMs);
    marks.paintOpen(target);
    if (asked?.focus === true) opened.focus();
    asked = null;
  }

  function hide(): void {
    clearTimeout(undoTimer);
    clearInterval(followTimer);
    card?.remove();
    card = null;
    shownFor = null;
    if (!signal.aborted) marks.paintOpen(null);
  }

  function close(): void {
    if (card !== null && card.view.state !== 'shown') hide();
    dispatch({ type: 'close', now: now() });
  }

  function pointed(sample: PointerSample, at = now()): void {
    last = sample;
    lastAt = at;
    if (!known) return;
    const { x, y, target, resting } = sample;
    const onCard = card?.holds(sample) === true;
    const over = onCard || isPointerLocked() ? null : marks.mentionAt(x, y, target);
    if (card === null || onCard || over === shownFor) leftAt = null;
    else leftAt ??= sample;
    const towards = card !== null && leftAt !== null && headsFor(card.box, leftAt, sample);
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
    marks.scrollTo(next);
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
    copyCitation: async (form, withSentence) => {
      if (card === null) return false;
      return copyText(citation(form, card.view.lead, (withSentence && shownPage) || undefined));
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
    if (!known) {
      waiting = ask;
      return;
    }
    if (settings.opening === 'off' && ask.by === 'press') return;
    asked = ask;
    if (ask.mention === shownFor && ask.focus) card?.focus();
    dispatch({ type: ask.by, now: now(), target: ask.mention });
    asked = null;
  }

  function pressed(event: MouseEvent): void {
    const mention = marks.mentionAt(event.clientX, event.clientY, event.composedPath()[0]);
    if (mention === null || selection()?.isCollapsed === false) return;
    const touch = (event as PointerEvent).pointerType !== 'mouse';
    open({ mention, by: 'press', at: { x: event.clientX, y: event.clientY }, touch, focus: false });
  }

  function wentDown(event: PointerEvent): void {
    const onWords = marks.mentionAt(event.clientX, event.clientY, event.composedPath()[0]) === shownFor;
    if (card !== null && onWords) return;
    // A card pinned by its own button stays; one opened by a press goes with the next press elsewhere.
    if (state.phase === 'pinned' && state.by !== 'rest') close();
    else dispatch({ type: 'busy', now: now() });
  }

  function key(event: KeyboardEvent, inside: boolean): void {
    holdAlt(event.altKey);
    if (event.type !== 'keydown') return;
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

  /** The card follows its words a little where they move, then goes; one kept open goes once they are not shown. */
  function follow(): void {
    if (card === null || shownFor === null || card.view.state !== 'shown') return;
    const place = placeAt(marks.boxesOf(shownFor), line);
    const stays = state.phase === 'pinned' ? place !== null : card.follow(place);
    if (!stays) dispatch({ type: 'gone', now: now() });
  }

  const stopPointer = watchPointer(
    pointed,
    handed.pointer && { time: handed.pointer.movedAt, ...handed.pointer.screen },
  );
  /** The language was changed: an open card goes on in the new one, or as it was where its words cannot be had. */
  async function speak(): Promise<void> {
    await api.runtime.sendMessage({ type: 'locale' }).catch(() => undefined);
    locale = globalThis.onRecord?.locale ?? locale;
    card?.speak(locale);
  }

  const stopSettings = followSettings((read, first) => {
    const same = first || read.language === settings.language;
    settings = read;
    if (!same) void speak();
    if (!first) return;
    known = true;
    if (waiting !== null) open(waiting);
    else if (lastAt !== null) pointed(last, lastAt);
  });
  const stopDropped = scanner.onDropped(() => {
    readied = null;
    if (shownFor !== null && !scanner.isLive(shownFor) && card?.view.state === 'shown')
      dispatch({ type: 'gone', now: now() });
    else if (state.phase === 'dwelling' && !scanner.isLive(state.target))
      dispatch({ type: 'gone', now: now() });
  });
  listenToPage(() => card?.layer.host ?? null, { pressed, wentDown, key, moved, left: close }, signal);

  return {
    open,
    close,
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

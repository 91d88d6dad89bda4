import type { Locale } from '../../core/locale/locale';
import type { HorizonView } from './horizon-view';
import { inWords, modelOf } from './words';

/** Shares of the picture's width below which a label would stick out, or run into its neighbour. */
const edge = 0.07;
const neighbour = 0.24;
/** What a named year's label needs to the picture's ends, and below the line to the years on both sides. */
const fromEnds = 0.13;
const fromYears = 0.22;

/**
 * The stated span as a line: what has passed, today, and the window in which the goal is to be reached. Drawn in
 * shares of its own width, so that the lettering keeps its size at any width.
 */
export function Horizon({ view, locale }: { view: HorizonView; locale: Locale }) {
  const model = modelOf(view);
  if (model === null) return null;
  const mirrored = locale.dir === 'rtl';
  const at = (place: number): string => `${100 * (mirrored ? 1 - place : place)}%`;
  const bar = (start: number, end: number) => ({
    x: at(mirrored ? end : start),
    width: `${100 * (end - start)}%`,
  });
  const today = model.today.fraction;
  const { startFraction: opens, endFraction: closes } = model.window;
  const middle = (opens + closes) / 2;
  const { claimed } = model;
  const { horizon } = locale.card;
  return (
    <svg class="horizon" role="img" aria-label={inWords(view, locale)}>
      <rect class="horizon-rail" y="18" height="6" rx="3" {...bar(0, 1)} />
      <rect class="horizon-window" y="18" height="6" rx="3" {...bar(opens, closes)} />
      <rect class="horizon-passed" y="18" height="6" rx="3" {...bar(0, today)} />
      <circle class="horizon-today" cx={at(today)} cy="21" r="5" />
      <text class="horizon-label" x={at(today)} y="11" text-anchor={anchor(today)}>
        {horizon.today}
      </text>
      {middle - today > neighbour && (
        <text class="horizon-stated" x={at(middle)} y="11" text-anchor="middle">
          {horizon.stated}
        </text>
      )}
      {claimed?.fraction != null && (
        <Claimed x={at(claimed.fraction)} row={rowFor(claimed.fraction, { today, opens, middle })}>
          {horizon.here(String(claimed.year))}
        </Claimed>
      )}
      <text x={at(0)} y="40">
        {model.first.slice(0, 4)}
      </text>
      <text x={at(opens)} y="40" text-anchor="middle">
        {model.window.start.slice(0, 4)}
      </text>
      <text x={at(closes)} y="40" text-anchor={anchor(closes)}>
        {model.window.end.slice(0, 4)}
      </text>
    </svg>
  );
}

interface ClaimedProps {
  x: string;
  row: 'above' | 'below' | null;
  children: string;
}

/** The year that the page names: a stroke across the line, with its label where there is room for one. */
function Claimed({ x, row, children }: ClaimedProps) {
  return (
    <>
      <line class="horizon-claimed" x1={x} x2={x} y1="14" y2="28" />
      {row && (
        <text class="horizon-here" x={x} y={row === 'above' ? '11' : '40'} text-anchor="middle">
          {children}
        </text>
      )}
    </>
  );
}

interface Neighbours {
  today: number;
  opens: number;
  middle: number;
}

/** Above the line where that is free, else below between its first year and the window, else nowhere. */
function rowFor(claimed: number, { today, opens, middle }: Neighbours): ClaimedProps['row'] {
  const within = claimed > fromEnds && claimed < 1 - fromEnds;
  if (within && Math.min(Math.abs(claimed - today), Math.abs(claimed - middle)) > neighbour) return 'above';
  return claimed > fromYears && claimed < opens - fromYears ? 'below' : null;
}

/** In a right-to-left surface start and end change sides by themselves, as the places do. */
function anchor(place: number): 'start' | 'middle' | 'end' {
  if (place < edge) return 'start';
  return place > 1 - edge ? 'end' : 'middle';
}

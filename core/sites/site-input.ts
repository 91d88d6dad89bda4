import { siteKeyFromInput } from './site-key';

/** Why a line names no site. */
export type Refusal = 'several' | 'pattern' | 'scheme' | 'invalid';

export interface RefusedLine {
  /** Counted from 1. */
  line: number;
  text: string;
  why: Refusal;
}

export interface ReadSites {
  /** Canonical and without repetition, in the order they were typed. */
  sites: string[];
  refused: RefusedLine[];
}

/** Longest part of a refused line that is shown again. */
const shown = 80;
const webSchemes = /^(?:https?|file):/i;
const otherScheme = /^[a-z][a-z0-9+.-]*:(?!\d+(?:\/|$))/i;

/** Reads sites as a person lists them, one a line; empty lines count for nothing. */
export function readSites(text: string): ReadSites {
  const sites = new Set<string>();
  const refused: RefusedLine[] = [];
  text.split(/\r\n?|\n/).forEach((raw, at) => {
    const line = raw.trim();
    if (line === '') return;
    const why = refusalOf(line);
    if (typeof why === 'string') refused.push({ line: at + 1, text: line.slice(0, shown), why });
    else sites.add(why.site);
  });
  return { sites: [...sites], refused };
}

function refusalOf(line: string): Refusal | { site: string } {
  if (/[\s,;]/.test(line)) return 'several';
  if (otherScheme.test(line) && !webSchemes.test(line)) return 'scheme';
  const site = siteKeyFromInput(line);
  if (site !== null) return { site };
  return /[*|^$\\()[\]]/.test(line) ? 'pattern' : 'invalid';
}

/** Runs longer than this (UTF-16 code units) are no running text, whatever they are. */
const LONGEST_RUN = 200;

/** Two slashes, a host, a query; or a path of several small parts. */
const ADDRESS = /:\/\/|^www\.|\w@\w|\w\.\w{2,}\/|^[.~]?\/|\/\w*[a-z]\w*[/?=]|[?&]\w+=|\\\w/;
/** Words in small letters tied by hyphens, as in the last part of an address or the name of a package. */
const SLUG = /^[a-z\d]+(?:\/[a-z\d]+)?(?:-[a-z\d]+){2,}$/;
/** A code tied to a link of a key such as 9F2-SU7-A1C0: letters and digits mixed, and no car of their own. */
const MIXED = '(?=\\d*[a-z])(?=[a-z]*\\d)(?![sy]u[789])[a-z\\d]{2,}';
const KEY = new RegExp(`(?<![a-z\\d])(?:${MIXED}-[sy]u[789]|[sy]u[789]-${MIXED})`, 'i');
const BEFORE_NAME = /(?:[=%$~+\\]|[a-z\d]\.|\w_)$/;
const AFTER_NAME = /^(?:[=%@\\_]|\.[a-z\d]|\?\w|:\/\/)/;
/** Code units that tell what touches a name. */
const TOUCH = 3;

/** Which characters join words into addresses, paths and identifiers. */
const JOINTS = /[\w.\-/\\:@%=&?#+~$]/;
const joints = Uint8Array.from({ length: 128 }, (_, unit) => +JOINTS.test(String.fromCharCode(unit)));

/**
 * Tells which names of a text, asked for from left to right, are part of something that is no running text: an
 * address, path, file name, e-mail address, identifier, key or slug. The answer is up to where no other name need be
 * asked for (UTF-16 code units): what is unbroken of an address, else only what the name begins with, since another may
 * stand in the rest ("1.Xiaomi SU7"). It is 0 for running text.
 */
export function addressesIn(text: string): (start: number, end: number) => number {
  /** The unbroken run of characters that was read last, and whether it is no running text. */
  let left = 0;
  let right = 0;
  let isAddress = false;

  const joins = (offset: number) => joints[text.charCodeAt(offset)];

  function readRun(start: number, end: number): void {
    left = start;
    while (left > start - LONGEST_RUN && joins(left - 1)) left--;
    right = end;
    while (right < end + LONGEST_RUN && joins(right)) right++;
    const run = text.slice(left, right);
    isAddress = run.length > LONGEST_RUN || ADDRESS.test(run) || SLUG.test(run) || KEY.test(run);
  }

  return (start, end) => {
    if (!joins(start - 1) && !joins(end)) return 0;
    if (start < left || end > right) readRun(start, end);
    const isPart =
      isAddress ||
      BEFORE_NAME.test(text.slice(Math.max(left, start - TOUCH), start)) ||
      AFTER_NAME.test(text.slice(end, Math.min(right, end + TOUCH)));
    if (!isPart) return 0;
    let last = start + 1;
    while (isAddress && joins(last)) last++;
    return last;
  };
}

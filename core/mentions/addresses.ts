/** Runs longer than this are cut: what decides stands close by. */
const LONGEST_RUN = 120;

/** Characters that join words into addresses, paths and identifiers. */
const JOINT = /[\w.\-/\\:@%=&?#+~$]/;

/** Two slashes, a host, a query; or a path of several small parts. */
const ADDRESS = /:\/\/|^www\.|\w@\w|\w\.\w{2,}\/|^[.~]?\/|\/\w*[a-z]\w*[/?=]|[?&]\w+=|\\\w/;
/** Words in small letters tied by hyphens, as in the last part of an address or the name of a package. */
const SLUG = /^[a-z0-9]+(?:\/[a-z0-9]+)?(?:-[a-z0-9]+){2,}$/;
const BEFORE_NAME = /(?:[=%$~+\\]|[a-z\d]\.|\w_)$/;
const AFTER_NAME = /^(?:[=%@\\_]|\.[a-z\d]|\?\w|:\/\/)/;

/**
 * Whether the name from `start` to `end` is part of something that is no running text: an address, path, file
 * name, e-mail address, identifier or slug. Looks at the unbroken run of characters around the name only.
 */
export function isInAddress(text: string, start: number, end: number): boolean {
  if (!JOINT.test(text.charAt(start - 1)) && !JOINT.test(text.charAt(end))) return false;
  let left = start;
  while (left > start - LONGEST_RUN && JOINT.test(text.charAt(left - 1))) left--;
  let right = end;
  while (right < end + LONGEST_RUN && JOINT.test(text.charAt(right))) right++;
  const run = text.slice(left, right);
  return (
    ADDRESS.test(run) ||
    SLUG.test(run) ||
    BEFORE_NAME.test(text.slice(left, start)) ||
    AFTER_NAME.test(text.slice(end, right))
  );
}

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startMarks } from './start';

/** Sent to a frame on its first mention: paints the marks, and tells what is under the pointer. */
export default defineUnlistedScript(() => {
  const world = globalThis.onRecord;
  // The scanner may have been stopped while this was on its way.
  if (world?.scanner && !world.marks) world.marks = startMarks(world, world.scanner);
});

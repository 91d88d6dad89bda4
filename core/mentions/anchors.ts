/**
 * Every mention holds one of these anchors: the brand in a script it is written in, or a car's code.
 * Spelled out case by case and bounded on both sides of a code, so that neither flags nor hashes cost anything
 * on the millions of texts without a name. A code is searched for by its digit, which is rarer than its letters;
 * the digit stands before the lookbehind, or older engines try the lookbehind at every character.
 */
export const gatePattern: RegExp =
  /[xX][iIİı][aA][oO][mM][iIİı]|[789](?<=(?<!\w)(?:[sSyY][uU]|[sS]peed [uU]ltra ).|(?:[إا]س|واي)[. ]?يو ?.)(?=[sS]?(?!\w)|[mM][aA]|[uU][lL]|[pP][rR]|[gG][tT])|小米|シャオミー?|샤오미|(?:[сС][яЯ]|[шШ][аА])[оО][мМ][иИіІ]|شي?اوم[يى]|שי?אומי|श(?:(?:ा|्या|ि(?:या)?)ओ|ियो)म[ीि]|เ[สซ]ี่?ยวห?มี่|御7|[苏蘇]七|雷[军軍]造[车車]/;

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadCore } from './load-core.mjs';
import { root } from './run.mjs';

/** Most mentions told one by one. */
const mostTold = 40;

/** The reason in words; `where` is the part of the page whose words decided. */
function inWords({ kind, topics, cue, where }) {
  if (kind === 'headline') return 'because the page speaks of no single topic here: the headline goal';
  return `because the ${where} speaks of ${topics.join(', ')} (“${cue}”)`;
}

/**
 * Prints the mentions of a page: text, kind, grade, the statement chosen and why.
 * @param {import('../core/page/world').ListedMention[]} mentions
 */
export async function reportMentions(mentions) {
  if (mentions.length === 0) {
    console.log('\nNo mention of Xiaomi Auto on this page.');
    return;
  }
  const statements = JSON.parse(readFileSync(join(root, 'assets/dataset/statements.json'), 'utf8'));
  const { module, close } = await loadCore('core/facts/rank.ts');
  console.log(`\n${mentions.length} ${mentions.length === 1 ? 'mention' : 'mentions'}:`);
  mentions.slice(0, mostTold).forEach((mention, place) => {
    const [best] = module.rankStatements(mention.context, mention, statements);
    console.log(`\n${String(place + 1).padStart(3)}. ${mention.text} · ${mention.kind} · ${mention.grade}`);
    console.log(`     in “${mention.context.sentence.trim().slice(0, 160)}”`);
    console.log(`     ${best.statement.title} [${best.statement.id}]`);
    console.log(`     ${inWords(best.reason)}`);
  });
  if (mentions.length > mostTold) console.log(`\n     … and ${mentions.length - mostTold} more.`);
  await close();
}

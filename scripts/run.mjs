import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's top folder. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** What stopped a script, in a sentence meant for whoever started it: shown without a stack. */
export class Stop extends Error {}

/**
 * Runs a command in the project's folder.
 * @param {string} command
 * @param {string[]} args
 * @param {{ quiet?: boolean, silent?: boolean, env?: NodeJS.ProcessEnv, shell?: boolean, cwd?: string }} [options]
 *   `quiet`: what it prints is kept back, and shown only if it fails; with `silent` not even then. `env`: set on top of
 *   our own. `cwd`: another folder than the project's.
 * @returns {Promise<number>} its exit code; 1 where it could not be started or a signal ended it.
 */
export function run(
  command,
  args,
  { quiet = false, silent = false, env = {}, shell = false, cwd = root } = {},
) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      shell,
    });
    const printed = [];
    child.stdout?.on('data', (chunk) => printed.push(chunk));
    child.stderr?.on('data', (chunk) => printed.push(chunk));
    child.on('error', () => resolve(1));
    child.on('close', (code) => {
      if (quiet && !silent && code !== 0) process.stderr.write(Buffer.concat(printed));
      resolve(code ?? 1);
    });
  });
}

/**
 * Runs the command-line program of an installed package. Started as a Node script, because the shims in
 * `node_modules/.bin` are shell scripts, and Windows would need a shell for them.
 * @param {string} name the package
 * @param {string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export function runTool(name, args, options) {
  const folder = join(root, 'node_modules', name);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const script = typeof bin === 'string' ? bin : Object.values(bin)[0];
  return run(process.execPath, [join(folder, script), ...args], options);
}

/** Runs a script's main function: a `Stop` ends it with its sentence and exit code 1, anything else as usual. */
export async function main(body) {
  try {
    await body();
  } catch (problem) {
    if (!(problem instanceof Stop)) throw problem;
    console.error(problem.message);
    process.exitCode = 1;
  }
}

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const SOURCE = path.join(import.meta.dirname, 'lemon-network-simplex.cpp');
const HEADERS = [
  '/usr/include/lemon/network_simplex.h',
  '/usr/local/include/lemon/network_simplex.h',
  '/opt/homebrew/include/lemon/network_simplex.h',
];

/** LEMON's network simplex, compiled for this run; or the sentence that says why not. */
export type Lemon =
  | { readonly solve: (dimacs: string) => LemonRun; readonly remove: () => void }
  | { readonly missing: string };

export interface LemonRun {
  readonly cost: number;
  /** Processor time of the solve alone, without reading and building the graph. */
  readonly milliseconds: number;
}

export function compileLemon(): Lemon {
  if (!HEADERS.some((header) => existsSync(header)))
    return {
      missing: 'LEMON is not here, so nothing is compared with it (Debian: apt-get install liblemon-dev).',
    };
  const folder = mkdtempSync(path.join(tmpdir(), 'shouwang-lemon-'));
  const program = path.join(folder, 'lemon-network-simplex');
  const remove = (): void => {
    rmSync(folder, { recursive: true, force: true });
  };
  const compiled = spawnSync('g++', ['-O2', '-o', program, SOURCE], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (compiled.status !== 0) {
    remove();
    return { missing: 'g++ is not here or cannot compile LEMON, so nothing is compared with it.' };
  }
  return { solve: (dimacs) => run(program, dimacs), remove };
}

function run(program: string, dimacs: string): LemonRun {
  const { status, stdout } = spawnSync(program, ['1'], { input: dimacs, encoding: 'utf8' });
  const [cost, milliseconds] = stdout.split(/\s+/).map(Number);
  if (status !== 0 || cost === undefined || milliseconds === undefined)
    throw new Error(`LEMON ended with ${status}: ${stdout}`);
  return { cost, milliseconds };
}

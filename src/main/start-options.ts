import path from 'node:path';

export interface StartOptions {
  /** Folder of a demonstration run without a window, if one is asked for. */
  readonly demoFolder: string | null;
  readonly dataFile: string | null;
}

/** Reads our own switches; Chromium's and Electron's pass by unread. */
export function readStartOptions(argv: readonly string[], env: NodeJS.ProcessEnv): StartOptions {
  const demoFolder = valueOf('--demo', argv);
  const dataFile = valueOf('--data-file', argv) ?? env.SHOUWANG_DATA_FILE ?? null;
  return {
    demoFolder: demoFolder === null ? null : path.resolve(demoFolder),
    dataFile: dataFile === null ? null : path.resolve(dataFile),
  };
}

/** Both `--name=value` and `--name value`. */
function valueOf(name: string, argv: readonly string[]): string | null {
  const joined = argv.find((argument) => argument.startsWith(`${name}=`));
  if (joined !== undefined) return joined.slice(name.length + 1) || null;
  const next = argv[argv.indexOf(name) + 1];
  return argv.includes(name) && next !== undefined && !next.startsWith('-') ? next : null;
}

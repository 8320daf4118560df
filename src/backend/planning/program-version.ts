import packageFile from '../../../package.json' with { type: 'json' };

/** Written beside every plan, so that it can be made again by the program that made it. */
export const PROGRAM_VERSION: string = packageFile.version;

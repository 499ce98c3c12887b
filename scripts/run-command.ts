/** Runs the commands in this folder, and reports their errors. */
import { argv, exit } from 'node:process';
import { type ParseArgsConfig, parseArgs } from 'node:util';

/** Runs a command to its end. If the command throws, prints the message of the error and exits with code 1. */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    exit(1);
  }
}

/**
 * Parses the arguments of the command line. `usage` is printed for `--help`, and the process exits with code 0. For an
 * argument that does not exist, the error and `usage` are printed, and the process exits with code 2.
 */
export function readArguments<Config extends ParseArgsConfig>(
  usage: string,
  config: Config,
): ReturnType<typeof parseArgs<Config>> {
  if (argv.includes('--help')) {
    console.log(usage);
    exit(0);
  }
  try {
    return parseArgs(config);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${usage}`);
    exit(2);
  }
}

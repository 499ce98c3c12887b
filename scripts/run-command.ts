/** Runs the commands in this folder, and reports their errors. */
import { argv, exit } from 'node:process';
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { UserError } from './user-error';

/**
 * Runs a command to its end. If the command throws, prints the error and exits with code 1: only the message of a
 * `UserError`, but all of any other error, because it is a mistake in a program.
 */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    console.error(error instanceof UserError ? error.message : error);
    exit(1);
  }
}

/**
 * Parses the arguments of the command line. `usage` is printed for `--help`, and the process exits with code 0. For an
 * unknown argument or a missing value, the error and `usage` are printed, and the process exits with code 2.
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

/** Runs the commands in this folder, and reports their errors. */
import { exit } from 'node:process';

/** Runs a command to its end. If the command throws, prints the message of the error and exits with code 1. */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    exit(1);
  }
}

/** How a command ends that cannot do what it was asked for. */
import { exit } from 'node:process';

/** Runs a command to its end. Of an error the person reads the message, and the command ends with 1. */
export async function told(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    exit(1);
  }
}

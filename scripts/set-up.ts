/** `npm run set-up`: makes sure that this computer has what the end-to-end tests need. */
import { forTests, provide } from './packages';
import { runCommand } from './run-command';

await runCommand(async () => provide(forTests, 'npm test'));

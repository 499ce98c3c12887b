/** `npm run set-up`: makes sure that this computer has what the end-to-end tests need. */
import { forTests, provide } from './packages';
import { told } from './told';

await told(async () => provide(forTests, 'npm test'));

import { withFaults } from './scenarios';

withFaults('chromium');

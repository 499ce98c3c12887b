import { withFaults } from './scenarios';

withFaults('firefox');

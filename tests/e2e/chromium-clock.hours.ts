import { withAClockOfItsOwn } from './scenarios';

withAClockOfItsOwn('chromium');

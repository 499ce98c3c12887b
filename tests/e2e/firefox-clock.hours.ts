import { withAClockOfItsOwn } from './scenarios';

withAClockOfItsOwn('firefox');

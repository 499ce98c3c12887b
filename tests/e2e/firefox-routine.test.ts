import { onceADay } from './scenarios';

onceADay('firefox');

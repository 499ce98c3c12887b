import { everyRoom } from './scenarios/room';

everyRoom('firefox');

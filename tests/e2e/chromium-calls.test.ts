import { faultyCalls } from './scenarios/calls';

faultyCalls('chromium');

import { faultyCalls } from './scenarios/calls';

faultyCalls('firefox');

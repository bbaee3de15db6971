// governments: each a scenario
export { stylised } from './stylised/stylised.ts';

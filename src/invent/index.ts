/** Data that are invented and say so: of any size, for trying things out. */
export { type CityWish, inventCity } from "./inventCity.ts";

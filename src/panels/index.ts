/** Timeline, inspector, filters, tables, reports: everything around the map. */
export * from "./useEnishi.tsx";
export { Header, ScreenTabs } from "./frame/Header.tsx";

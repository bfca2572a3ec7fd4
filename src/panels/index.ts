/** Timeline, inspector, filters, tables, reports: everything around the map. */
export { Dialogs } from "./frame/Dialogs.tsx";
export { FileDrop } from "./frame/FileDrop.tsx";
export { Header, ScreenTabs } from "./frame/Header.tsx";
export { CloseIcon, FilterIcon } from "./frame/icons.tsx";
export { NoticeBar } from "./frame/NoticeBar.tsx";
export { Sheet } from "./frame/Sheet.tsx";
export { EmptyScreen, FailedScreen, RunningScreen, RunningStrip } from "./frame/StateScreens.tsx";
export { usePageKeys } from "./frame/usePageKeys.ts";
export { Inspector } from "./inspector/Inspector.tsx";
export { Legend } from "./legend/Legend.tsx";
export { Search } from "./search/Search.tsx";
export * from "./useEnishi.tsx";

/** Starts everything: the store, the address, the first data set, the page. */
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./App.tsx";
import { createEnishi, followNumbers, keepAddress, openFirst } from "./commands/index.ts";
import "./fonts.ts";
import "./page.css";
import { EnishiProvider } from "./panels/index.ts";
import { createEnishiStore } from "./state/index.ts";
import "./tokens.css";

const enishi = createEnishi(createEnishiStore());
keepAddress(enishi, {
  language: navigator.language.startsWith("ja") ? "ja" : "en",
  theme: window.matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light",
});

followNumbers(enishi);

const place = document.getElementById("app");
if (place === null) throw new Error("index.html has no element with the id app");
createRoot(place).render(
  <StrictMode>
    <EnishiProvider enishi={enishi}>
      <App />
    </EnishiProvider>
  </StrictMode>,
);

void openFirst(enishi);

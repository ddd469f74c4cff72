var T="five-critics.exercises",pe="FC1.",L="five-critics-progress",R="",M=e=>typeof e=="object"&&e!==null&&!Array.isArray(e);function A(){let e;try{e=JSON.parse(localStorage.getItem(T)??"{}")}catch{e=JSON.parse(R||"{}")}let t=r=>M(e)&&M(e[r])?e[r]:{};return{exercises:t("exercises"),chapters:t("chapters")}}function $(e){R=JSON.stringify(e);try{localStorage.setItem(T,R)}catch{}window.dispatchEvent(new Event(L))}function C(e){let t=A().exercises[e];return M(t)?t:{}}function H(e,t){let r=A();r.exercises[e]={...C(e),...t},$(r)}function X(e,t){let r=A();r.chapters[e]!==t&&$({...r,chapters:{...r.chapters,[e]:t}})}var Y=(e,t)=>t===void 0||e.startsWith(`${t}.`);function Q(e){let t=A(),r=Object.entries(t.exercises).filter(([i])=>!Y(i,e));$({...t,exercises:Object.fromEntries(r)})}var F=e=>Object.entries(A().exercises).filter(([t,r])=>Y(t,e)&&r?.done).length;function S(e){let t=r=>r.key===T&&e();return window.addEventListener(L,e),window.addEventListener("storage",t),()=>{window.removeEventListener(L,e),window.removeEventListener("storage",t)}}function G(){let e=Object.entries(A().exercises).flatMap(([i,n])=>n?.answer===void 0?[]:[[i,n.answer]]);if(!e.length)return"";let t=new TextEncoder().encode(JSON.stringify(Object.fromEntries(e))),r=btoa(Array.from(t,i=>String.fromCharCode(i)).join(""));return pe+r.replaceAll("+","-").replaceAll("/","_").replace(/=+$/,"")}var W=`/* What stages, explorers, exercises and the flash game share: colours, and the card that each lies on. These have no
   specificity, so that their own sheets come before it wherever they stand on a page. */
:where(.live-playground, .ex-root, .flash-root) {
  --live-ink: #1f2933;
  --live-muted: #5b6772;
  --live-line: #d5dbe1;
  --live-panel: #f7f9fb;
  --live-accent: #0b62a8;
  --live-accent-ink: #ffffff;
  color: var(--live-ink);
  background: var(--live-panel);
  border: 1px solid var(--live-line);
  border-radius: 8px;
  padding: 12px 14px;
  margin: 0.5rem 0 1rem;
  font-size: 15px;
  line-height: 1.45;
}
:where(.live-playground, .ex-root, .flash-root):where([data-theme="dark"]) {
  --live-ink: #e6eaee;
  --live-muted: #a3afba;
  --live-line: #3c4650;
  --live-panel: #171b20;
  --live-accent: #7cc0ff;
  --live-accent-ink: #0c1722;
}
:where(.live-playground, .ex-root, .flash-root) [hidden] {
  display: none !important;
}
.live-hidden {
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}
`;function o(e,t={},...r){let i=document.createElement(e);for(let[n,a]of Object.entries(t))n in i?i[n]=a:i.setAttribute(n,a);return i.append(...r),i}var z=Symbol.for("five critics: ids"),J=globalThis,N=e=>`live-${e.replace(/\W/g,"-")}-${J[z]=(J[z]??0)+1}`;var j=matchMedia("(prefers-color-scheme: dark)");function fe(){let e=document.documentElement,{jpThemeLight:t,vscodeThemeKind:r}=document.body.dataset,i=e.dataset.theme??e.getAttribute("theme");return i==="dark"||i==="light"?i==="dark":t?t==="false":r?!r.includes("light"):j.matches}function V(e,t){let r=()=>{let n=fe()?"dark":"light";e.dataset.theme!==n&&(e.dataset.theme=n,t())},i=new MutationObserver(r);for(let n of[document.documentElement,document.body])i.observe(n,{attributes:!0,attributeFilter:["data-theme","theme","data-jp-theme-light","data-vscode-theme-kind"]});return j.addEventListener("change",r),r(),()=>{i.disconnect(),j.removeEventListener("change",r)}}var y=e=>e.split(/`([^`]*)`/).map((t,r)=>r%2?o("code",{},t):t);function b(e,t,r={}){let i=o("button",{type:"button",...r},e);return i.addEventListener("click",t),i}var O=class{constructor(){this.element=o("p",{className:"ex-said",role:"status",id:N("said"),tabIndex:-1})}say(t,r){this.element.replaceChildren(...y(t)),this.element.classList.toggle("ex-right",r===!0),this.element.classList.toggle("ex-wrong",r===!1)}};function I(e,t,r=!0){let i=N("choice"),n=Object.entries(t).map(([a,s])=>{let c=o("input",{type:"radio",name:i,value:a});return{input:c,element:o("label",{className:"ex-option"},c,o("span",{},...y(s)))}});return{element:o("fieldset",{},o("legend",{className:r?"":"live-hidden"},e),...n.map(({element:a})=>a)),chosen:()=>n.find(({input:a})=>a.checked)?.input.value,choose(a){for(let{input:s}of n)s.checked=s.value===a}}}var Z="playground.js";function P(e,t){if(!e)return[];let r=e.note?[o("p",{},e.note)]:[];if(!t.base)return[...r,o("p",{},"Run it in a cell: ",o("code",{},e.python))];let{module:i=Z}=e,n=o("div",{className:"ex-stage",tabIndex:-1}),a=i===Z,s=b("Run it now",()=>{s.disabled=!0,n.focus();let x=`exercise-${t.name.replace(".","-")}`;a&&history.replaceState(null,"",`#live-${x}?reset=1&play=1${e.until?`&until=${e.until}`:""}`),n.append(o("live-widget",{module:i,state:JSON.stringify({...e.state,name:x})}))}),c=e.link?[o("a",{href:e.link},"run it in the chapter"),". "]:[],h=e.link?"or ":"",p=a?[o("span",{},h,...c,"It loads 14 MB, once.")]:[];return[...r,o("p",{className:"ex-buttons"},s,...p),n]}function ee(e,t){let r=new O,i=e.code.split(`
`).map((u,f)=>{let g=f+1,k=b("",()=>p(g),{className:"ex-line","aria-pressed":"false"});return k.append(o("span",{className:"ex-number"},String(g)),o("code",{},u||" ")),u.trim()||(k.disabled=!0),k}),n=I("What is wrong there?",e.options),a=b("That is it",x,{className:"ex-main"}),s=o("div",{hidden:!0},n.element,o("div",{className:"ex-buttons"},a)),c=o("div",{}),h=0;function p(u){if(i.forEach((f,g)=>f.setAttribute("aria-pressed",String(g+1===u))),!e.lines.includes(u))return t.answered([u,""]),s.hidden=!0,r.say(`Line ${u}: ${e.near[u]??e.near[0]}`,!1);h=u,r.say(`Line ${u}: yes, look closely at it.`,!0),s.hidden=!1}function x(){let u=n.chosen();if(u===void 0)return r.say("Choose one first.");let f=u===e.right;return t.answered([h,u]),f&&(t.keep({answer:[h,u],right:f,done:!0}),d(),r.element.focus()),r.say(e.replies[u],f)}function d(){for(let u of i)u.disabled=!0;n.element.disabled=!0,a.hidden=!0,e.stage&&c.replaceChildren(o("p",{},"See it train: on the left as the code was, on the right as it should be."),...P(e.stage,t)),t.state()}let{answer:l}=t.kept();Array.isArray(l)&&e.lines.includes(l[0])&&l[1]===e.right&&(p(l[0]),n.choose(l[1]),d(),r.say(e.replies[e.right],!0));let m=o("ol",{className:"ex-code","aria-label":"the code, line by line"},...i.map(u=>o("li",{},u)));return o("div",{},m,r.element,s,c)}var U=class{add(t,r,i){if(typeof arguments[0]!="string")for(let n in arguments[0])this.add(n,arguments[0][n],arguments[1]);else(Array.isArray(t)?t:[t]).forEach(function(n){this[n]=this[n]||[],r&&this[n][i?"unshift":"push"](r)},this)}run(t,r){this[t]=this[t]||[],this[t].forEach(function(i){i.call(r&&r.context?r.context:r,r)})}},B=class{constructor(t){this.jsep=t,this.registered={}}register(...t){t.forEach(r=>{if(typeof r!="object"||!r.name||!r.init)throw new Error("Invalid JSEP plugin format");this.registered[r.name]||(r.init(this.jsep),this.registered[r.name]=r)})}},w=class e{static get version(){return"1.6.0"}static toString(){return"JavaScript Expression Parser (JSEP) v"+e.version}static addUnaryOp(t){return e.max_unop_len=Math.max(t.length,e.max_unop_len),e.unary_ops[t]=1,e}static addBinaryOp(t,r,i){return e.max_binop_len=Math.max(t.length,e.max_binop_len),e.binary_ops[t]=r,i?e.right_associative.add(t):e.right_associative.delete(t),e}static addIdentifierChar(t){return e.additional_identifier_chars.add(t),e}static addLiteral(t,r){return e.literals[t]=r,e}static removeUnaryOp(t){return delete e.unary_ops[t],t.length===e.max_unop_len&&(e.max_unop_len=e.getMaxKeyLen(e.unary_ops)),e}static removeAllUnaryOps(){return e.unary_ops={},e.max_unop_len=0,e}static removeIdentifierChar(t){return e.additional_identifier_chars.delete(t),e}static removeBinaryOp(t){return delete e.binary_ops[t],t.length===e.max_binop_len&&(e.max_binop_len=e.getMaxKeyLen(e.binary_ops)),e.right_associative.delete(t),e}static removeAllBinaryOps(){return e.binary_ops={},e.max_binop_len=0,e}static removeLiteral(t){return delete e.literals[t],e}static removeAllLiterals(){return e.literals={},e}get char(){return this.expr.charAt(this.index)}get code(){return this.expr.charCodeAt(this.index)}constructor(t){this.expr=t,this.index=0}static parse(t){return new e(t).parse()}static getMaxKeyLen(t){return Math.max(0,...Object.keys(t).map(r=>r.length))}static isDecimalDigit(t){return t>=48&&t<=57}static binaryPrecedence(t){return e.binary_ops[t]||0}static isIdentifierStart(t){return t>=65&&t<=90||t>=97&&t<=122||t>=128&&!e.binary_ops[String.fromCharCode(t)]||e.additional_identifier_chars.has(String.fromCharCode(t))}static isIdentifierPart(t){return e.isIdentifierStart(t)||e.isDecimalDigit(t)}throwError(t){let r=new Error(t+" at character "+this.index);throw r.index=this.index,r.description=t,r}runHook(t,r){if(e.hooks[t]){let i={context:this,node:r};return e.hooks.run(t,i),i.node}return r}searchHook(t){if(e.hooks[t]){let r={context:this};return e.hooks[t].find(function(i){return i.call(r.context,r),r.node}),r.node}}gobbleSpaces(){let t=this.code;for(;t===e.SPACE_CODE||t===e.TAB_CODE||t===e.LF_CODE||t===e.CR_CODE;)t=this.expr.charCodeAt(++this.index);this.runHook("gobble-spaces")}parse(){this.runHook("before-all");let t=this.gobbleExpressions(),r=t.length===1?t[0]:{type:e.COMPOUND,body:t};return this.runHook("after-all",r)}gobbleExpressions(t){let r=[],i,n;for(;this.index<this.expr.length;)if(i=this.code,i===e.SEMCOL_CODE||i===e.COMMA_CODE)this.index++;else if(n=this.gobbleExpression())r.push(n);else if(this.index<this.expr.length){if(i===t)break;this.throwError('Unexpected "'+this.char+'"')}return r}gobbleExpression(){let t=this.searchHook("gobble-expression")||this.gobbleBinaryExpression();return this.gobbleSpaces(),this.runHook("after-expression",t)}gobbleBinaryOp(){this.gobbleSpaces();let t=this.expr.substr(this.index,e.max_binop_len),r=t.length;for(;r>0;){if(e.binary_ops.hasOwnProperty(t)&&(!e.isIdentifierStart(this.code)||this.index+t.length<this.expr.length&&!e.isIdentifierPart(this.expr.charCodeAt(this.index+t.length))))return this.index+=r,t;t=t.substr(0,--r)}return!1}gobbleBinaryExpression(){let t,r,i,n,a,s,c,h,p;if(s=this.gobbleToken(),!s||(r=this.gobbleBinaryOp(),!r))return s;for(a={value:r,prec:e.binaryPrecedence(r),right_a:e.right_associative.has(r)},c=this.gobbleToken(),c||this.throwError("Expected expression after "+r),n=[s,a,c];r=this.gobbleBinaryOp();){if(i=e.binaryPrecedence(r),i===0){this.index-=r.length;break}a={value:r,prec:i,right_a:e.right_associative.has(r)},p=r;let x=d=>a.right_a&&d.right_a?i>d.prec:i<=d.prec;for(;n.length>2&&x(n[n.length-2]);)c=n.pop(),r=n.pop().value,s=n.pop(),t={type:e.BINARY_EXP,operator:r,left:s,right:c},n.push(t);t=this.gobbleToken(),t||this.throwError("Expected expression after "+p),n.push(a,t)}for(h=n.length-1,t=n[h];h>1;)t={type:e.BINARY_EXP,operator:n[h-1].value,left:n[h-2],right:t},h-=2;return t}gobbleToken(){let t,r,i,n;if(this.gobbleSpaces(),n=this.searchHook("gobble-token"),n)return this.runHook("after-token",n);if(t=this.code,e.isDecimalDigit(t)||t===e.PERIOD_CODE)return this.gobbleNumericLiteral();if(t===e.SQUOTE_CODE||t===e.DQUOTE_CODE)n=this.gobbleStringLiteral();else if(t===e.OBRACK_CODE)n=this.gobbleArray();else{for(r=this.expr.substr(this.index,e.max_unop_len),i=r.length;i>0;){if(e.unary_ops.hasOwnProperty(r)&&(!e.isIdentifierStart(this.code)||this.index+r.length<this.expr.length&&!e.isIdentifierPart(this.expr.charCodeAt(this.index+r.length)))){this.index+=i;let a=this.gobbleToken();return a||this.throwError("missing unaryOp argument"),this.runHook("after-token",{type:e.UNARY_EXP,operator:r,argument:a,prefix:!0})}r=r.substr(0,--i)}e.isIdentifierStart(t)?(n=this.gobbleIdentifier(),e.literals.hasOwnProperty(n.name)?n={type:e.LITERAL,value:e.literals[n.name],raw:n.name}:n.name===e.this_str&&(n={type:e.THIS_EXP})):t===e.OPAREN_CODE&&(n=this.gobbleGroup())}return n?(n=this.gobbleTokenProperty(n),this.runHook("after-token",n)):this.runHook("after-token",!1)}gobbleTokenProperty(t){this.gobbleSpaces();let r=this.code;for(;r===e.PERIOD_CODE||r===e.OBRACK_CODE||r===e.OPAREN_CODE||r===e.QUMARK_CODE;){let i;if(r===e.QUMARK_CODE){if(this.expr.charCodeAt(this.index+1)!==e.PERIOD_CODE)break;i=!0,this.index+=2,this.gobbleSpaces(),r=this.code}this.index++,r===e.OBRACK_CODE?(t={type:e.MEMBER_EXP,computed:!0,object:t,property:this.gobbleExpression()},t.property||this.throwError('Unexpected "'+this.char+'"'),this.gobbleSpaces(),r=this.code,r!==e.CBRACK_CODE&&this.throwError("Unclosed ["),this.index++):r===e.OPAREN_CODE?t={type:e.CALL_EXP,arguments:this.gobbleArguments(e.CPAREN_CODE),callee:t}:(r===e.PERIOD_CODE||i)&&(i&&this.index--,this.gobbleSpaces(),t={type:e.MEMBER_EXP,computed:!1,object:t,property:this.gobbleIdentifier()}),i&&(t.optional=!0),this.gobbleSpaces(),r=this.code}return t}gobbleNumericLiteral(){let t="",r,i;for(;e.isDecimalDigit(this.code);)t+=this.expr.charAt(this.index++);if(this.code===e.PERIOD_CODE)for(t+=this.expr.charAt(this.index++);e.isDecimalDigit(this.code);)t+=this.expr.charAt(this.index++);if(r=this.char,r==="e"||r==="E"){for(t+=this.expr.charAt(this.index++),r=this.char,(r==="+"||r==="-")&&(t+=this.expr.charAt(this.index++));e.isDecimalDigit(this.code);)t+=this.expr.charAt(this.index++);e.isDecimalDigit(this.expr.charCodeAt(this.index-1))||this.throwError("Expected exponent ("+t+this.char+")")}return i=this.code,e.isIdentifierStart(i)?this.throwError("Variable names cannot start with a number ("+t+this.char+")"):(i===e.PERIOD_CODE||t.length===1&&t.charCodeAt(0)===e.PERIOD_CODE)&&this.throwError("Unexpected period"),{type:e.LITERAL,value:parseFloat(t),raw:t}}gobbleStringLiteral(){let t="",r=this.index,i=this.expr.charAt(this.index++),n=!1;for(;this.index<this.expr.length;){let a=this.expr.charAt(this.index++);if(a===i){n=!0;break}else if(a==="\\")switch(a=this.expr.charAt(this.index++),a){case"n":t+=`
`;break;case"r":t+="\r";break;case"t":t+="	";break;case"b":t+="\b";break;case"f":t+="\f";break;case"v":t+="\v";break;default:t+=a}else t+=a}return n||this.throwError('Unclosed quote after "'+t+'"'),{type:e.LITERAL,value:t,raw:this.expr.substring(r,this.index)}}gobbleIdentifier(){let t=this.code,r=this.index;for(e.isIdentifierStart(t)?this.index++:this.throwError("Unexpected "+this.char);this.index<this.expr.length&&(t=this.code,e.isIdentifierPart(t));)this.index++;return{type:e.IDENTIFIER,name:this.expr.slice(r,this.index)}}gobbleArguments(t){let r=[],i=!1,n=0;for(;this.index<this.expr.length;){this.gobbleSpaces();let a=this.code;if(a===t){i=!0,this.index++,t===e.CPAREN_CODE&&n&&n>=r.length&&this.throwError("Unexpected token "+String.fromCharCode(t));break}else if(a===e.COMMA_CODE){if(this.index++,n++,n!==r.length){if(t===e.CPAREN_CODE)this.throwError("Unexpected token ,");else if(t===e.CBRACK_CODE)for(let s=r.length;s<n;s++)r.push(null)}}else if(r.length!==n&&n!==0)this.throwError("Expected comma");else{let s=this.gobbleExpression();(!s||s.type===e.COMPOUND)&&this.throwError("Expected comma"),r.push(s)}}return i||this.throwError("Expected "+String.fromCharCode(t)),r}gobbleGroup(){this.index++;let t=this.gobbleExpressions(e.CPAREN_CODE);if(this.code===e.CPAREN_CODE)return this.index++,t.length===1?t[0]:t.length?{type:e.SEQUENCE_EXP,expressions:t}:!1;this.throwError("Unclosed (")}gobbleArray(){return this.index++,{type:e.ARRAY_EXP,elements:this.gobbleArguments(e.CBRACK_CODE)}}},xe=new U;Object.assign(w,{hooks:xe,plugins:new B(w),COMPOUND:"Compound",SEQUENCE_EXP:"SequenceExpression",IDENTIFIER:"Identifier",MEMBER_EXP:"MemberExpression",LITERAL:"Literal",THIS_EXP:"ThisExpression",CALL_EXP:"CallExpression",UNARY_EXP:"UnaryExpression",BINARY_EXP:"BinaryExpression",ARRAY_EXP:"ArrayExpression",TAB_CODE:9,LF_CODE:10,CR_CODE:13,SPACE_CODE:32,PERIOD_CODE:46,COMMA_CODE:44,SQUOTE_CODE:39,DQUOTE_CODE:34,OPAREN_CODE:40,CPAREN_CODE:41,OBRACK_CODE:91,CBRACK_CODE:93,QUMARK_CODE:63,SEMCOL_CODE:59,COLON_CODE:58,unary_ops:{"-":1,"!":1,"~":1,"+":1},binary_ops:{"||":1,"??":1,"&&":2,"|":3,"^":4,"&":5,"==":6,"!=":6,"===":6,"!==":6,"<":7,">":7,"<=":7,">=":7,"<<":8,">>":8,">>>":8,"+":9,"-":9,"*":10,"/":10,"%":10,"**":11},right_associative:new Set(["**"]),additional_identifier_chars:new Set(["$","_"]),literals:{true:!0,false:!1,null:null},this_str:"this"});w.max_unop_len=w.getMaxKeyLen(w.unary_ops);w.max_binop_len=w.getMaxKeyLen(w.binary_ops);var E=e=>new w(e).parse(),me=Object.getOwnPropertyNames(class{});Object.getOwnPropertyNames(w).filter(e=>!me.includes(e)&&E[e]===void 0).forEach(e=>{E[e]=w[e]});E.Jsep=w;var be="ConditionalExpression",ge={name:"ternary",init(e){e.hooks.add("after-expression",function(r){if(r.node&&this.code===e.QUMARK_CODE){this.index++;let i=r.node,n=this.gobbleExpression();if(n||this.throwError("Expected expression"),this.gobbleSpaces(),this.code===e.COLON_CODE){this.index++;let a=this.gobbleExpression();if(a||this.throwError("Expected expression"),r.node={type:be,test:i,consequent:n,alternate:a},i.operator&&e.binary_ops[i.operator]<=.9){let s=i;for(;s.right.operator&&e.binary_ops[s.right.operator]<=.9;)s=s.right;r.node.test=s.right,s.right=r.node,r.node=i}}else this.throwError("Expected :")}})}};E.plugins.register(ge);var te=300,re=14,we={"**":"^","−":"-","·":"*","×":"*",σ:"sigmoid"},ie=43,ye=45;E.removeAllUnaryOps();E.removeAllBinaryOps();E.removeAllLiterals();for(let e of["+","-"])E.addBinaryOp(e,9);for(let e of["*","/"])E.addBinaryOp(e,10);E.addBinaryOp("^",11,!0);function ne(e){let t=e.gobbleToken();if(e.gobbleSpaces(),!t||e.char!=="^")return t;e.index+=1;let r=ne(e);return r||e.throwError("Expected something after ^"),{type:"BinaryExpression",operator:"^",left:t,right:r}}E.hooks.add("gobble-token",function(t){let{code:r,char:i}=this;if(r!==ye&&r!==ie)return;this.index+=1;let n=ne(this);n||this.throwError(`Expected something after ${i}`),t.node=r===ie?n:{type:"UnaryExpression",operator:"-",argument:n,prefix:!0}});var v=class extends Error{};function _(e,t){let r=e.slice(0,t).trim();return r?`after “${r.length>re?"…":""}${r.slice(-re)}”`:"at the start"}function Ee(e){let t=[];for(let[r,i]of[...e].entries())if(i==="(")t.push(r);else if(i===")"&&t.pop()===void 0)throw new v(`The bracket ) ${_(e,r)} closes nothing.`);if(t.length)throw new v(`The bracket ( ${_(e,t.at(-1))} does not close.`)}function oe(e){if(!e.trim())throw new v("Type a formula or a number first.");if(e.length>te)throw new v(`At most ${te} signs, please; this has ${e.length}.`);let t=e;for(let[r,i]of Object.entries(we))t=t.replaceAll(r,i);Ee(t);try{return E(t)}catch(r){let i=String(r.description??r.message).toLowerCase();throw new v(`I cannot read this as a formula ${_(t,r.index??t.length)}: ${i}.`)}}var ve=24,Oe=1e-6,ke=[2,3,5,7,11],Ce={"+":(e,t)=>e+t,"-":(e,t)=>e-t,"*":(e,t)=>e*t,"/":(e,t)=>e/t,"^":Math.pow},Ae=new Map(Object.entries({abs:Math.abs,exp:Math.exp,log:Math.log,ln:Math.log,sqrt:Math.sqrt,tanh:Math.tanh,sigmoid:e=>1/(1+Math.exp(-e)),softplus:e=>Math.log1p(Math.exp(e)),relu:e=>Math.max(0,e),min:Math.min,max:Math.max}));function D(e,t){let r=Object.keys(t);switch(e.type){case"Literal":if(typeof e.value=="number")return e.value;break;case"Identifier":if(Object.hasOwn(t,e.name))return t[e.name];if(e.name==="pi")return Math.PI;throw new v(`"${e.name}" has no meaning here. ${r.length?`Letters: ${r.join(", ")}.`:"A number is asked."}`);case"UnaryExpression":return-D(e.argument,t);case"BinaryExpression":return Ce[e.operator](D(e.left,t),D(e.right,t));case"CallExpression":{let i=e.callee.type==="Identifier"?Ae.get(e.callee.name):void 0;if(i&&e.arguments.length)return i(...e.arguments.map(n=>D(n,t)));throw new v("Before this bracket stands no function that I know. Is a * missing?")}case"Compound":throw new v("Something is missing between two parts. Write products with *, as in 2*a.")}throw new v("Only numbers, letters, + - * / ^, brackets and functions make a formula.")}function Ne(e,t){let r=D(e,t);return Number.isFinite(r)?r:NaN}function De(e){let t=Object.entries(e),r=(i,n,[a,s])=>a+(s-a)*((.5+(i+1)*Math.sqrt(ke[n]))%1);return Array.from({length:t.length?ve:1},(i,n)=>Object.fromEntries(t.map(([a,s],c)=>[a,r(n,c,s)])))}var Se=(e,t)=>Math.abs(e-t)<=Oe*Math.max(1,Math.abs(t)),K=e=>String(Number(e.toPrecision(4)));function q(e,{answer:t,letters:r,mistakes:i}){try{let n=De(r),a=l=>{let m=oe(l);return n.map(u=>Ne(m,u))},[s,c]=[a(e),a(t)],h=l=>s.every((m,u)=>Se(m,l[u])),p=Object.entries(n[0]).map(([l,m])=>`${l} = ${K(m)}`);if(s.findIndex(Number.isNaN)>=0)return{right:!1,said:"This has no finite value everywhere: something overflows, or 0 divides."};if(h(c))return{right:!0,said:"Right."};let d=i.find(([l])=>h(a(l)));return d?{right:!1,said:d[1]}:h(c.map(l=>-l))?{right:!1,said:"The sign is turned."}:h(c.map(l=>2*l))?{right:!1,said:"It is twice the right value."}:h(c.map(l=>l/2))?{right:!1,said:"It is half of the right value."}:{right:!1,said:`Not yet. ${p.length?`At ${p.join(", ")} yours is ${K(s[0])}.`:`Yours is ${K(s[0])}.`}`}}catch(n){if(!(n instanceof v))throw n;return{right:!1,said:n.message}}}function se({fields:e},t){let{answer:r,draft:i}=t.kept(),n=[r,i].find(p=>Array.isArray(p)&&p.every(x=>typeof x=="string"))??[],a=e.map((p,x)=>{let d=new O,l=N("formula"),m=o("input",{id:l,type:"text",value:n[x]??"",autocomplete:"off",spellcheck:!1,autocapitalize:"off"});m.setAttribute("aria-describedby",d.element.id),m.addEventListener("keydown",g=>g.key==="Enter"&&s()),m.addEventListener("input",()=>d.say(""));let u=Object.keys(p.letters).join(", "),f=o("label",{htmlFor:l},...y(p.ask),u?o("span",{className:"ex-letters"},` in ${u}`):"");return{field:p,said:d,box:m,element:o("div",{className:"ex-field"},f,m,d.element)}});function s(){let p=a.map(({field:l,said:m,box:u})=>{let f=q(u.value,l);return m.say(f.said,f.right),u.setAttribute("aria-invalid",String(!f.right)),f.right}),x=a.map(({box:l})=>l.value),d=p.every(Boolean);x.some(l=>l.trim())&&t.answered(x),t.keep(d?{answer:x,right:d,done:!0}:{draft:x}),a[p.indexOf(!1)]?.box.focus(),t.state()}let c=o("p",{className:"ex-how"},"Plain notation: ",o("code",{},"a*p/(1 - q)^2"),", ",...["log","exp","sqrt","abs","sigmoid"].flatMap((p,x)=>[x?", ":"",o("code",{},`${p}(x)`)]),"; ",o("code",{},"log")," is the natural one."),h=o("div",{},c,...a.map(({element:p})=>p),o("div",{className:"ex-buttons"},b("Check",s,{className:"ex-main"})));if(Array.isArray(r))for(let{field:p,said:x,box:d}of a){let l=q(d.value,p);x.say(l.said,l.right)}return h}var ae=`.ex-root {
  --ex-field: #ffffff;
  --ex-right: #17693a;
  --ex-wrong: #9a4a00;
}
.ex-root[data-theme="dark"] {
  --ex-field: #0f1317;
  --ex-right: #7fd6a0;
  --ex-wrong: #ffb878;
}
.ex-root *,
.ex-root *::before {
  box-sizing: border-box;
}
/* the class is repeated to come before the themes' own rules */
.ex-root.ex-root.ex-root :is(p, ol, fieldset, legend, label, li, table, caption) {
  margin: 0;
  padding: 0;
  border: 0;
  font-size: inherit;
  color: inherit;
}
.ex-root.ex-root.ex-root :is(p, fieldset, .ex-field, .ex-outcome, .ex-stage, .ex-measured, .ex-code, .ex-marks):not(:empty) {
  margin-bottom: 10px;
}
.ex-root.ex-root.ex-root .ex-head {
  display: flex;
  justify-content: space-between;
  gap: 12px;
  color: var(--live-muted);
}
.ex-state {
  color: var(--ex-right);
  font-weight: 600;
}
.ex-root code {
  background: none;
  border: 0;
  padding: 0;
  color: inherit;
  font-size: 0.92em;
}
.ex-root.ex-root.ex-root legend {
  font-weight: 600;
  margin-bottom: 4px;
  width: auto;
  float: none;
}
.ex-root.ex-root.ex-root .ex-option {
  display: flex;
  gap: 10px;
  align-items: baseline;
  padding: 7px 8px;
  border-radius: 6px;
  cursor: pointer;
}
.ex-option:hover {
  background: color-mix(in srgb, var(--live-accent) 10%, transparent);
}
fieldset:disabled .ex-option {
  cursor: default;
}
.ex-option:has(:checked) {
  background: color-mix(in srgb, var(--live-accent) 16%, transparent);
}
.ex-option input {
  flex: none;
  accent-color: var(--live-accent);
}
.ex-root :is(input[type="text"], textarea) {
  width: 100%;
  min-height: 36px;
  padding: 5px 9px;
  color: var(--live-ink);
  background: var(--ex-field);
  border: 1px solid var(--live-muted);
  border-radius: 5px;
  font: inherit;
}
.ex-root :is(textarea, .ex-field input) {
  font-family: monospace;
}
.ex-reason {
  display: block;
  color: var(--live-muted);
}
.ex-root :is(button) {
  min-height: 34px;
  padding: 5px 13px;
  color: var(--live-accent);
  background: none;
  border: 1px solid var(--live-accent);
  border-radius: 6px;
  font: inherit;
  cursor: pointer;
}
.ex-root button:disabled {
  opacity: 0.6;
  cursor: default;
}
.ex-root button.ex-main {
  color: var(--live-accent-ink);
  background: var(--live-accent);
}
.ex-root :is(button, input, textarea, a, [tabindex]) {
  scroll-margin-block: 5rem; /* what the keyboard reaches comes with what stands around it */
}

.ex-root :is(button, input, textarea, a, [tabindex]):focus-visible {
  outline: 3px solid var(--live-accent);
  outline-offset: 2px;
}
.ex-root a {
  color: var(--live-accent);
}
.ex-buttons {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 8px 12px;
}
.ex-buttons:not(:empty) {
  margin-top: 10px;
}
span.ex-buttons:not(:empty) {
  margin-top: 0;
}
.ex-said:empty {
  display: none;
}
.ex-root.ex-root.ex-root :is(.ex-right) {
  color: var(--ex-right);
}
.ex-root.ex-root.ex-root :is(.ex-wrong) {
  color: var(--ex-wrong);
}
.ex-root.ex-root.ex-root :is(.ex-how, .ex-letters, caption) {
  color: var(--live-muted);
  font-size: 13.5px;
}
.ex-field label {
  display: block;
}
.ex-code {
  list-style: none;
  background: var(--ex-field);
  border: 1px solid var(--live-line);
  border-radius: 6px;
}
.ex-root button.ex-line {
  display: flex;
  gap: 10px;
  width: 100%;
  min-height: 26px;
  padding: 2px 10px;
  text-align: left;
  color: var(--live-ink);
  border: 0;
  border-radius: 0;
}
.ex-line:hover:not(:disabled) {
  background: color-mix(in srgb, var(--live-accent) 12%, transparent);
}
.ex-root .ex-line[aria-pressed="true"] {
  background: color-mix(in srgb, var(--live-accent) 24%, transparent);
  opacity: 1;
}
.ex-root .ex-line:focus-visible {
  outline-offset: -3px;
}
.ex-line code {
  white-space: pre-wrap;
  overflow-wrap: anywhere;
  font-size: 13px;
}
.ex-number {
  flex: none;
  width: 2ch;
  text-align: right;
  color: var(--live-muted);
  font: 12px/1.7 monospace;
}
.ex-root.ex-root.ex-root .ex-hints {
  padding-left: 1.4em;
  margin: 10px 0;
}
.ex-measured {
  overflow-x: auto;
}
.ex-measured table {
  border-collapse: collapse;
  font-variant-numeric: tabular-nums;
}
.ex-measured caption {
  caption-side: top;
  text-align: left;
}
.ex-root.ex-root .ex-measured :is(th, td) {
  padding: 3px 8px 3px 0;
  font-size: 13.5px;
  border-bottom: 1px solid var(--live-line);
  text-align: right;
  font-weight: normal;
  white-space: nowrap;
}
.ex-root.ex-root .ex-measured tbody th {
  text-align: left;
  white-space: normal;
}
.ex-marks {
  display: flex;
  flex-wrap: wrap;
  gap: 6px;
  list-style: none;
}
.ex-mark a {
  display: grid;
  place-items: center;
  width: 30px;
  height: 30px;
  border: 1px solid var(--live-muted);
  border-radius: 6px;
  text-decoration: none;
  color: var(--live-ink);
}
.ex-is-right a,
.ex-is-ticked a {
  border-color: var(--ex-right);
  background: color-mix(in srgb, var(--ex-right) 22%, transparent);
}
.ex-is-answered a {
  border-color: var(--ex-wrong);
  background: color-mix(in srgb, var(--ex-wrong) 22%, transparent);
}
`;var Pe=200;function ce(e,t){let r=I("What will you see?",e.options,!1),i=o("input",{type:"text",maxLength:Pe,autocomplete:"off"}),n=new O,a=b("Commit",p,{className:"ex-main"}),s=o("div",{className:"ex-after"}),c=o("div",{className:"ex-outcome",tabIndex:-1}),h=o("div",{},r.element,o("label",{className:"ex-reason"},o("span",{},"Because (if you like): "),i),o("div",{className:"ex-buttons"},a));function p(){let f=r.chosen();if(f===void 0)return n.say("Choose one first.");t.keep({answer:f,reason:i.value.trim(),right:f===e.right,done:!0}),t.answered(f),t.state(),x(f),s.querySelector("button")?.focus()}function x(f){r.choose(f),r.element.disabled=i.disabled=!0,a.hidden=!0,n.say("Your prediction is locked.");let g=b("Show the outcome",()=>{t.keep({outcome:!0}),d(f),c.focus()}),k=e.instead?[o("p",{},...y(e.instead))]:[];s.replaceChildren(...P(e.stage,t),...k,g)}function d(f){let g=f===e.right;t.state(),s.lastElementChild?.remove(),c.replaceChildren(o("p",{className:g?"ex-right":"ex-wrong"},g?"You predicted what happens. ":"It happens otherwise. "),o("p",{},...y(e.replies[f])),...g?[]:[o("p",{},"What happens: ",...y(e.options[e.right])),o("p",{},...y(e.replies[e.right]))],...e.measured?[Le(e.measured,e.stage?.until)]:[])}let{answer:l,reason:m,outcome:u}=t.kept();return typeof l=="string"&&Object.hasOwn(e.options,l)&&(i.value=typeof m=="string"?m:"",x(l),u&&d(l)),o("div",{},h,n.element,s,c)}function Le({command:e,rows:t},r){let i=t[0].values.map((a,s)=>o("th",{scope:"col"},`seed ${s}`)),n=new Set(t.map(({variant:a})=>a)).size>1;return o("div",{className:"ex-measured",tabIndex:0,role:"region","aria-label":"what each seed gave"},o("table",{},o("caption",{},`How sure is it? What each seed gave${r?` after ${r} updates`:""} (`,o("code",{},e),")"),o("thead",{},o("tr",{},o("td"),...i)),o("tbody",{},...t.map(({variant:a,what:s,values:c})=>o("tr",{},o("th",{scope:"row"},n?`${a}: ${s}`:s),...c.map(h=>o("td",{},h)))))))}var Re="answered";function Me(e){let{done:t,right:r}=C(e);return t?r===void 0?"ticked off":r?"right":Re:"open"}function le({chapter:e,exercises:t}){let r=Object.keys(t),i=new O,n=o("p",{className:"ex-count"}),a=o("ol",{className:"ex-marks","aria-label":"the exercises"}),s=o("textarea",{readOnly:!0,rows:3,hidden:!0,"aria-label":"the code of your answers"}),c=b("Copy my answers",async()=>{if(s.value=G(),s.hidden=!s.value,!s.value)return i.say("There is no answer yet that a check can judge.");i.say('In a notebook: five_critics.report("Your Name", answers="..."), or hand the code in.');try{await navigator.clipboard.writeText(s.value)}catch{s.select()}}),h=b("Clear",()=>{h.hidden=!0,d.hidden=!1,d.querySelector("button")?.focus()}),p=()=>{d.hidden=!0,h.hidden=!1,h.focus()},x=b("Clear this chapter",()=>{Q(e),s.hidden=!0,i.say("Cleared."),p()}),d=o("span",{hidden:!0,className:"ex-buttons"},"All answers of this chapter will be forgotten.",x,b("Keep them",p));function l(){let u=F(e);n.textContent=`${u} of ${r.length} done. Answers are kept in this browser only.`,a.replaceChildren(...r.map(f=>{let g=f.split(".")[1],k=Me(f),de=o("a",{href:`#exercise-${f.replace(".","-")}`,"aria-label":`exercise ${g}: ${k}`},g);return o("li",{className:`ex-mark ex-is-${k.split(" ")[0]}`},de)}))}return X(e,r.length),l(),{element:o("div",{},n,a,o("div",{className:"ex-buttons"},c,h,d),i.element,s),end:S(l)}}function he({steps:e},t){let r=t.kept().ticks,i=new Set(Array.isArray(r)?r:[]),n=e.map((c,h)=>{let p=o("input",{type:"checkbox",checked:i.has(h)});return p.addEventListener("change",()=>{p.checked?i.add(h):i.delete(h),t.keep({ticks:[...i],done:e.every((x,d)=>i.has(d))}),t.state()}),o("label",{className:"ex-option"},p,o("span",{},...y(c)))}),a=[...document.querySelectorAll(".take-away a")].map(c=>c.cloneNode(!0)),s=t.base?[o("p",{className:"ex-links"},"This is notebook work, and its check is there. ",...a.flatMap(c=>[c," "]),"or open it in JupyterLab.")]:[];return o("div",{},...s,o("fieldset",{},o("legend",{},"Tick off what your answer does"),...n))}var Te={predict:ce,bug:ee,derive:se,task:he},$e={predict:"What will you see?",bug:"Pick the line that is wrong",derive:"Type your answers",task:"In the notebook"};function je(e,t){let r=o("ol",{className:"ex-hints"}),i=o("div",{"aria-live":"polite"}),n=0,a=b("",()=>{s(),t.keep({hints:n}),a.hidden&&r.lastElementChild.focus()});function s(){r.append(o("li",{tabIndex:-1},...y(e[n]))),i.append(r),n+=1,c()}let c=()=>{a.textContent=`Hint ${n+1} of ${e.length}`,a.hidden=n>=e.length};c();let h=Math.min(t.kept().hints??0,e.length);for(;n<h;)s();return{given:i,more:a}}function Ue(e,t){let r=[...e.closest("section")?.querySelectorAll(":scope > details, :scope > .tag_solution")??[]];if(!t.base||!r.length)return[];for(let c of r)c.hidden=!0;let i=b("Show the solution",()=>{let{done:c,solution:h}=t.kept();if(c||h)return n();i.hidden=!0,s.hidden=!1,s.querySelector("button")?.focus()}),n=()=>{t.keep({solution:!0}),i.hidden=s.hidden=!0;for(let c of r){c.hidden=!1;for(let h of[c,...c.querySelectorAll("details")])h instanceof HTMLDetailsElement&&(h.open=!0)}r[0].tabIndex=-1,r[0].focus()},a=()=>{s.hidden=!0,i.hidden=!1,i.focus()},s=o("span",{hidden:!0,className:"ex-buttons"},"You have not solved it yet. Show it all the same?",b("Show it",n),b("Not yet",a));return[i,s]}function Be(e,t,r){let{name:i,kind:n}=e,a=o("span",{className:"ex-state"}),s={name:i,base:t.get("base"),kept:()=>C(i),keep:d=>H(i,d),answered(d){t.set("answer",d),t.save_changes()},state(){let{done:d,right:l,outcome:m}=C(i),u=l===void 0?"done":l?"right":"answered";a.textContent=d?n==="predict"&&!m?"locked":u:""}},c=o("div",{}),h=()=>{let{given:d,more:l}=je(e.hints??[],s),m=Te[n](e,s);c.replaceChildren(o("p",{className:"ex-head"},o("strong",{},$e[n]),a),m,d,o("div",{className:"ex-buttons ex-foot"},l,...Ue(r,s))),s.state()};h();let p=Object.keys(C(i)).length,x=S(()=>{let d=Object.keys(C(i)).length;p&&!d&&h(),p=d});return{element:c,end:x}}function _e({model:e,el:t}){let r=e.get("state"),i=o("section",{className:"ex-root dark-light"});r.kind==="progress"?i.setAttribute("aria-label","your progress"):(e.get("base")||(i.id=`exercise-${r.name.replace(".","-")}`),i.setAttribute("aria-label",`answer to exercise ${r.number}`));let{element:n,end:a}=r.kind==="progress"?le(r):Be(r,e,t);i.append(n),t.replaceChildren(o("style",{},W,ae),i);let s=V(i,()=>{});return()=>{s(),a()}}var Rt={render:_e};export{Rt as default};

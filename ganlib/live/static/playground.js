function Er(s){let e=s.get("base");return e?{url:async t=>new URL(t,e).href}:new qn(s)}var qn=class{constructor(e){this.model=e,this.urls=new Map,this.waiting=new Map,e.on("msg:custom",(t,i)=>this.receive(t,i))}url(e){let t=this.urls.get(e);return t||(t=new Promise((i,n)=>this.waiting.set(e,{resolve:i,reject:n})),t.catch(()=>this.urls.delete(e)),this.urls.set(e,t),this.model.send({type:"asset",name:e})),t}receive(e,t){if(e?.type!=="asset")return;let i=this.waiting.get(e.name);if(i)if(this.waiting.delete(e.name),e.error)i.reject(new Error(e.error));else if(e.url)i.resolve(e.url);else{let n=/js$/.test(e.name)?"text/javascript":"application/octet-stream";i.resolve(URL.createObjectURL(new Blob([t[0]],{type:n})))}}};function Yn(s,e){switch(e.type){case"frame":return s.frame(e);case"real":return s.real(e);case"progress":return s.progress(e.bytes,e.total);case"answer":return s.answer?.(e);case"refused":return s.refused(e);case"diverged":return s.diverged(e.pane,e.step)}}var $s=class{constructor(e,t){this.assets=e,this.listener=t,this.queue=[],this.worker=void 0,this.stopped=!1,this.heard=0,this.asked=0}async start(e){this.send({type:"start",...e});try{let t=await this.assets.url("worker.js");if(this.stopped)return;let i=new Worker(t,{type:"module"});i.onmessage=({data:n})=>this.receive(n),i.onerror=n=>this.fail("worker.js",n.message||"it could not be loaded"),this.worker=i,this.heard=performance.now(),this.watch=setInterval(()=>this.look(),1e4/4);for(let n of this.queue.splice(0))i.postMessage(n)}catch(t){this.fail("worker.js",t.message)}}send(e){this.worker?this.worker.postMessage(e):this.queue.push(e)}tell(e){this.send(e)}look(){let e=performance.now();document.hidden?this.heard=e:this.asked>this.heard&&e-this.asked>3e4?this.fail(void 0,"the browser has ended its worker"):e-this.heard>1e4&&this.asked<=this.heard&&(this.asked=e,this.send({type:"ping"}))}async receive(e){if(!this.stopped){if(this.heard=performance.now(),e.type==="failed")return this.fail(e.file,e.reason);if(e.type!=="locate")return Yn(this.listener,e);try{this.send({type:"located",name:e.name,url:await this.assets.url(e.name)})}catch(t){this.send({type:"located",name:e.name,reason:t.message})}}}fail(e,t){this.stopped||(this.stop(),this.listener.failed(e,t))}stop(){this.stopped=!0,clearInterval(this.watch),this.worker?.terminate(),this.worker=void 0}};function g(s,e={},...t){let i=document.createElement(s);for(let[n,o]of Object.entries(e))n in i?i[n]=o:i.setAttribute(n,o);return i.append(...t),i}var Lc=0,ue=s=>`live-${s.replace(/\W/g,"-")}-${++Lc}`;var Kn=matchMedia("(prefers-color-scheme: dark)");function Pc(){let s=document.documentElement,{jpThemeLight:e,vscodeThemeKind:t}=document.body.dataset,i=s.dataset.theme??s.getAttribute("theme");return i==="dark"||i==="light"?i==="dark":e?e==="false":t?!t.includes("light"):Kn.matches}function $i(s,e){let t=()=>{let n=Pc()?"dark":"light";s.dataset.theme!==n&&(s.dataset.theme=n,e())},i=new MutationObserver(t);for(let n of[document.documentElement,document.body])i.observe(n,{attributes:!0,attributeFilter:["data-theme","theme","data-jp-theme-light","data-vscode-theme-kind"]});return Kn.addEventListener("change",t),t(),()=>{i.disconnect(),Kn.removeEventListener("change",t)}}function Se(s){if(s===0)return"0";let e=Math.abs(s),t=Number(s.toPrecision(3));return e<.001||e>=1e6?t.toExponential():String(t)}var Oc=new Intl.NumberFormat("en");function Mr(s){let e=s.length>1?s[1]-s[0]:s[0];if(Number.isInteger(e))return s.map(i=>Oc.format(i));if(s.every(i=>Math.abs(i)<.001))return s.map(Se);let t=0;for(;t<12&&Math.abs(e*10**t-Math.round(e*10**t))>1e-6;)t+=1;return s.map(i=>i===0?"0":i.toFixed(t))}var Jn=s=>Number.isNaN(s)?"–":s!==0&&Math.abs(s)<.001?s.toExponential(1):s.toFixed(3);function is(s,{low:e,high:t,integer:i}){let n=s.trim(),o=/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(n)?Number(n):NaN;if(o>=e&&o<=t&&(!i||Number.isInteger(o)))return{value:o};let r=i?"a whole number":"a number",c=h=>i?String(h):Se(h);return{error:`must be ${r} from ${c(e)} to ${c(t)}; got "${n}"`}}var Ae=s=>s.replace("_optimizer."," ").replace(/[._]/g," ");var Cc="uplot",Fc="u-hz",Dc="u-vt",Ic="u-title",Rc="u-wrap",jc="u-under",zc="u-over",Vc="u-axis",rs="u-off",Bc="u-select",Wc="u-cursor-x",Hc="u-cursor-y",Uc="u-cursor-pt",Gc="u-legend",qc="u-live",Yc="u-inline",Kc="u-series",Jc="u-marker",Nr="u-label",Qc="u-value",ei="width",ti="height";var Ar="bottom",Ls="left",Qn="right",mo="#000",Tr=mo+"0",Zn="mousemove",_r="mousedown",Xn="mouseup",$r="mouseenter",Lr="mouseleave",Pr="dblclick",Zc="resize",Xc="scroll",Or="change",Fi="dppxchange",go="--",Rs=typeof window<"u",no=Rs?document:null,Os=Rs?window:null,eh=Rs?navigator:null,re,Li;function oo(){let s=devicePixelRatio;re!=s&&(re=s,Li&&lo(Or,Li,oo),Li=matchMedia(`(min-resolution: ${re-.001}dppx) and (max-resolution: ${re+.001}dppx)`),ls(Or,Li,oo),Os.dispatchEvent(new CustomEvent(Fi)))}function nt(s,e){if(e!=null){let t=s.classList;!t.contains(e)&&t.add(e)}}function ro(s,e){let t=s.classList;t.contains(e)&&t.remove(e)}function we(s,e,t){s.style[e]=t+"px"}function yt(s,e,t,i){let n=no.createElement(s);return e!=null&&nt(n,e),t?.insertBefore(n,i),n}function ft(s,e){return yt("div",s,e)}var Cr=new WeakMap;function $t(s,e,t,i,n){let o="translate("+e+"px,"+t+"px)",r=Cr.get(s);o!=r&&(s.style.transform=o,Cr.set(s,o),e<0||t<0||e>i||t>n?nt(s,rs):ro(s,rs))}var Fr=new WeakMap;function Dr(s,e,t){let i=e+t,n=Fr.get(s);i!=n&&(Fr.set(s,i),s.style.background=e,s.style.borderColor=t)}var Ir=new WeakMap;function Rr(s,e,t,i){let n=e+""+t,o=Ir.get(s);n!=o&&(Ir.set(s,n),s.style.height=t+"px",s.style.width=e+"px",s.style.marginLeft=i?-e/2+"px":0,s.style.marginTop=i?-t/2+"px":0)}var vo={passive:!0},th={...vo,capture:!0};function ls(s,e,t,i){e.addEventListener(s,t,i?th:vo)}function lo(s,e,t,i){e.removeEventListener(s,t,vo)}Rs&&oo();function xt(s,e,t,i){let n;t=t||0,i=i||e.length-1;let o=i<=2147483647;for(;i-t>1;)n=o?t+i>>1:ot((t+i)/2),e[n]<s?t=n:i=n;return s-e[t]<=e[i]-s?t:i}function dl(s){return(t,i,n)=>{let o=-1,r=-1;for(let c=i;c<=n;c++)if(s(t[c])){o=c;break}for(let c=n;c>=i;c--)if(s(t[c])){r=c;break}return[o,r]}}var fl=s=>s!=null,pl=s=>s!=null&&s>0,Ri=dl(fl),sh=dl(pl);function ih(s,e,t,i=0,n=!1){let o=n?sh:Ri,r=n?pl:fl;[e,t]=o(s,e,t);let c=s[e],h=s[e];if(e>-1)if(i==1)c=s[e],h=s[t];else if(i==-1)c=s[t],h=s[e];else for(let u=e;u<=t;u++){let m=s[u];r(m)&&(m<c?c=m:m>h&&(h=m))}return[c??de,h??-de]}function ji(s,e,t,i){let n=Vr(s),o=Vr(e);s==e&&(n==-1?(s*=t,e/=t):(s/=t,e*=t));let r=t==10?Ft:ml,c=n==1?ot:pt,h=o==1?pt:ot,u=c(r(Pe(s))),m=h(r(Pe(e))),p=Cs(t,u),w=Cs(t,m);return t==10&&(u<0&&(p=fe(p,-u)),m<0&&(w=fe(w,-m))),i||t==2?(s=p*n,e=w*o):(s=bl(s,p),e=zi(e,w)),[s,e]}function wo(s,e,t,i){let n=ji(s,e,t,i);return s==0&&(n[0]=0),e==0&&(n[1]=0),n}var bo=.1,jr={mode:3,pad:bo},ii={pad:0,soft:null,mode:0},nh={min:ii,max:ii};function Di(s,e,t,i){return Vi(t)?zr(s,e,t):(ii.pad=t,ii.soft=i?0:null,ii.mode=i?3:0,zr(s,e,nh))}function ne(s,e){return s??e}function oh(s,e,t){for(e=ne(e,0),t=ne(t,s.length-1);e<=t;){if(s[e]!=null)return!0;e++}return!1}function zr(s,e,t){let i=t.min,n=t.max,o=ne(i.pad,0),r=ne(n.pad,0),c=ne(i.hard,-de),h=ne(n.hard,de),u=ne(i.soft,de),m=ne(n.soft,-de),p=ne(i.mode,0),w=ne(n.mode,0),x=e-s,y=Ft(x),S=Ke(Pe(s),Pe(e)),A=Ft(S),L=Pe(A-y);(x<1e-24||L>10)&&(x=0,(s==0||e==0)&&(x=1e-24,p==2&&u!=de&&(o=0),w==2&&m!=-de&&(r=0)));let k=x||S||1e3,T=Ft(k),N=Cs(10,ot(T)),B=k*(x==0?s==0?.1:1:o),P=fe(bl(s-B,N/10),24),Y=s>=u&&(p==1||p==3&&P<=u||p==2&&P>=u)?u:de,U=Ke(c,P<Y&&s>=Y?Y:kt(Y,P)),Q=k*(x==0?e==0?.1:1:r),H=fe(zi(e+Q,N/10),24),$=e<=m&&(w==1||w==3&&H>=m||w==2&&H<=m)?m:-de,K=kt(h,H>$&&e<=$?$:Ke($,H));return U==K&&U==0&&(K=100),[U,K]}var rh=new Intl.NumberFormat(Rs?eh.language:"en-US"),yo=s=>rh.format(s),rt=Math,Ci=rt.PI,Pe=rt.abs,ot=rt.floor,Le=rt.round,pt=rt.ceil,kt=rt.min,Ke=rt.max,Cs=rt.pow,Vr=rt.sign,Ft=rt.log10,ml=rt.log2,lh=(s,e=1)=>rt.sinh(s)*e,eo=(s,e=1)=>rt.asinh(s/e),de=1/0;function Br(s){return(Ft((s^s>>31)-(s>>31))|0)+1}function ao(s,e,t){return kt(Ke(s,e),t)}function gl(s){return typeof s=="function"}function ee(s){return gl(s)?s:()=>s}var ah=()=>{},vl=s=>s,wl=(s,e)=>e,ch=s=>null,Wr=s=>!0,Hr=(s,e)=>s==e,hh=/\.\d*?(?=9{6,}|0{6,})/gm,as=s=>{if(xl(s)||Ut.has(s))return s;let e=`${s}`,t=e.match(hh);if(t==null)return s;let i=t[0].length-1;if(e.indexOf("e-")!=-1){let[n,o]=e.split("e");return+`${as(n)}e${o}`}return fe(s,i)};function ns(s,e){return as(fe(as(s/e))*e)}function zi(s,e){return as(pt(as(s/e))*e)}function bl(s,e){return as(ot(as(s/e))*e)}function fe(s,e=0){if(xl(s))return s;let t=10**e,i=s*t*(1+Number.EPSILON);return Le(i)/t}var Ut=new Map;function yl(s){return((""+s).split(".")[1]||"").length}function oi(s,e,t,i){let n=[],o=i.map(yl);for(let r=e;r<t;r++){let c=Pe(r),h=fe(Cs(s,r),c);for(let u=0;u<i.length;u++){let m=s==10?+`${i[u]}e${r}`:i[u]*h,p=(r>=0?0:c)+(r>=o[u]?0:o[u]),w=s==10?m:fe(m,p);n.push(w),Ut.set(w,p)}}return n}var ni={},xo=[],Fs=[null,null],Ht=Array.isArray,xl=Number.isInteger,uh=s=>s===void 0;function Ur(s){return typeof s=="string"}function Vi(s){let e=!1;if(s!=null){let t=s.constructor;e=t==null||t==Object}return e}function dh(s){return s!=null&&typeof s=="object"}var fh=Object.getPrototypeOf(Uint8Array),kl="__proto__";function Ds(s,e=Vi){let t;if(Ht(s)){let i=s.find(n=>n!=null);if(Ht(i)||e(i)){t=Array(s.length);for(let n=0;n<s.length;n++)t[n]=Ds(s[n],e)}else t=s.slice()}else if(s instanceof fh)t=s.slice();else if(e(s)){t={};for(let i in s)i!=kl&&(t[i]=Ds(s[i],e))}else t=s;return t}function Te(s){let e=arguments;for(let t=1;t<e.length;t++){let i=e[t];for(let n in i)n!=kl&&(Vi(s[n])?Te(s[n],Ds(i[n])):s[n]=Ds(i[n]))}return s}var ph=0,mh=1,gh=2;function vh(s,e,t){for(let i=0,n,o=-1;i<e.length;i++){let r=e[i];if(r>o){for(n=r-1;n>=0&&s[n]==null;)s[n--]=null;for(n=r+1;n<t&&s[n]==null;)s[o=n++]=null}}}function wh(s,e){if(xh(s)){let r=s[0].slice();for(let c=1;c<s.length;c++)r.push(...s[c].slice(1));return kh(r[0])||(r=yh(r)),r}let t=new Set;for(let r=0;r<s.length;r++){let h=s[r][0],u=h.length;for(let m=0;m<u;m++)t.add(h[m])}let i=[Array.from(t).sort((r,c)=>r-c)],n=i[0].length,o=new Map;for(let r=0;r<n;r++)o.set(i[0][r],r);for(let r=0;r<s.length;r++){let c=s[r],h=c[0];for(let u=1;u<c.length;u++){let m=c[u],p=Array(n).fill(void 0),w=e?e[r][u]:mh,x=[];for(let y=0;y<m.length;y++){let S=m[y],A=o.get(h[y]);S===null?w!=ph&&(p[A]=S,w==gh&&x.push(A)):p[A]=S}vh(p,x,n),i.push(p)}}return i}var bh=typeof queueMicrotask>"u"?s=>Promise.resolve().then(s):queueMicrotask;function yh(s){let e=s[0],t=e.length,i=Array(t);for(let o=0;o<i.length;o++)i[o]=o;i.sort((o,r)=>e[o]-e[r]);let n=[];for(let o=0;o<s.length;o++){let r=s[o],c=Array(t);for(let h=0;h<t;h++)c[h]=r[i[h]];n.push(c)}return n}function xh(s){let e=s[0][0],t=e.length;for(let i=1;i<s.length;i++){let n=s[i][0];if(n.length!=t)return!1;if(n!=e){for(let o=0;o<t;o++)if(n[o]!=e[o])return!1}}return!0}function kh(s,e=100){let t=s.length;if(t<=1)return!0;let i=0,n=t-1;for(;i<=n&&s[i]==null;)i++;for(;n>=i&&s[n]==null;)n--;if(n<=i)return!0;let o=Ke(1,ot((n-i+1)/e));for(let r=s[i],c=i+o;c<=n;c+=o){let h=s[c];if(h!=null){if(h<=r)return!1;r=h}}return!0}var Sl=["January","February","March","April","May","June","July","August","September","October","November","December"],El=["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"];function Ml(s){return s.slice(0,3)}var Sh=El.map(Ml),Eh=Sl.map(Ml),Mh={MMMM:Sl,MMM:Eh,WWWW:El,WWW:Sh};function Xs(s){return(s<10?"0":"")+s}function Nh(s){return(s<10?"00":s<100?"0":"")+s}var Ah={YYYY:s=>s.getFullYear(),YY:s=>(s.getFullYear()+"").slice(2),MMMM:(s,e)=>e.MMMM[s.getMonth()],MMM:(s,e)=>e.MMM[s.getMonth()],MM:s=>Xs(s.getMonth()+1),M:s=>s.getMonth()+1,DD:s=>Xs(s.getDate()),D:s=>s.getDate(),WWWW:(s,e)=>e.WWWW[s.getDay()],WWW:(s,e)=>e.WWW[s.getDay()],HH:s=>Xs(s.getHours()),H:s=>s.getHours(),h:s=>{let e=s.getHours();return e==0?12:e>12?e-12:e},AA:s=>s.getHours()>=12?"PM":"AM",aa:s=>s.getHours()>=12?"pm":"am",a:s=>s.getHours()>=12?"p":"a",mm:s=>Xs(s.getMinutes()),m:s=>s.getMinutes(),ss:s=>Xs(s.getSeconds()),s:s=>s.getSeconds(),fff:s=>Nh(s.getMilliseconds())};function ko(s,e){e=e||Mh;let t=[],i=/\{([a-z]+)\}|[^{]+/gi,n;for(;n=i.exec(s);)t.push(n[0][0]=="{"?Ah[n[1]]:n[0]);return o=>{let r="";for(let c=0;c<t.length;c++)r+=typeof t[c]=="string"?t[c]:t[c](o,e);return r}}var Th=new Intl.DateTimeFormat().resolvedOptions().timeZone;function _h(s,e){let t;return e=="UTC"||e=="Etc/UTC"?t=new Date(+s+s.getTimezoneOffset()*6e4):e==Th?t=s:(t=new Date(s.toLocaleString("en-US",{timeZone:e})),t.setMilliseconds(s.getMilliseconds())),t}var Nl=s=>s%1==0,Ii=[1,2,2.5,5],$h=oi(10,-32,0,Ii),Al=oi(10,0,32,Ii),Lh=Al.filter(Nl),os=$h.concat(Al),So=`
`,Tl="{YYYY}",Gr=So+Tl,_l="{M}/{D}",si=So+_l,Pi=si+"/{YY}",$l="{aa}",Ph="{h}:{mm}",Ps=Ph+$l,qr=So+Ps,Yr=":{ss}",ae=null;function Ll(s){let e=s*1e3,t=e*60,i=t*60,n=i*24,o=n*30,r=n*365,h=(s==1?oi(10,0,3,Ii).filter(Nl):oi(10,-3,0,Ii)).concat([e,e*5,e*10,e*15,e*30,t,t*5,t*10,t*15,t*30,i,i*2,i*3,i*4,i*6,i*8,i*12,n,n*2,n*3,n*4,n*5,n*6,n*7,n*8,n*9,n*10,n*15,o,o*2,o*3,o*4,o*6,r,r*2,r*5,r*10,r*25,r*50,r*100]),u=[[r,Tl,ae,ae,ae,ae,ae,ae,1],[n*28,"{MMM}",Gr,ae,ae,ae,ae,ae,1],[n,_l,Gr,ae,ae,ae,ae,ae,1],[i,"{h}"+$l,Pi,ae,si,ae,ae,ae,1],[t,Ps,Pi,ae,si,ae,ae,ae,1],[e,Yr,Pi+" "+Ps,ae,si+" "+Ps,ae,qr,ae,1],[s,Yr+".{fff}",Pi+" "+Ps,ae,si+" "+Ps,ae,qr,ae,1]];function m(p){return(w,x,y,S,A,L)=>{let k=[],T=A>=r,N=A>=o&&A<r,B=p(y),P=fe(B*s,3),Y=to(B.getFullYear(),T?0:B.getMonth(),N||T?1:B.getDate()),U=fe(Y*s,3);if(N||T){let Q=N?A/o:0,H=T?A/r:0,$=P==U?P:fe(to(Y.getFullYear()+H,Y.getMonth()+Q,1)*s,3),K=new Date(Le($/s)),I=K.getFullYear(),G=K.getMonth();for(let V=0;$<=S;V++){let te=to(I+H*V,G+Q*V,1),z=te-p(fe(te*s,3));$=fe((+te+z)*s,3),$<=S&&k.push($)}}else{let Q=A>=n?n:A,H=ot(y)-ot(P),$=U+H+zi(P-U,Q);k.push($);let K=p($),I=K.getHours()+K.getMinutes()/t+K.getSeconds()/i,G=A/i,V=w.axes[x]._space,te=L/V;for(;$=fe($+A,s==1?0:3),!($>S);)if(G>1){let z=ot(fe(I+G,6))%24,se=p($).getHours()-z;se>1&&(se=-1),$-=se*i,I=(I+G)%24;let ce=k[k.length-1];fe(($-ce)/A,3)*te>=.7&&k.push($)}else k.push($)}return k}}return[h,u,m]}var[Oh,Ch,Fh]=Ll(1),[Dh,Ih,Rh]=Ll(.001);oi(2,-53,53,[1]);function Kr(s,e){return s.map(t=>t.map((i,n)=>n==0||n==8||i==null?i:e(n==1||t[8]==0?i:t[1]+i)))}function Jr(s,e){return(t,i,n,o,r)=>{let c=e.find(y=>r>=y[0])||e[e.length-1],h,u,m,p,w,x;return i.map(y=>{let S=s(y),A=S.getFullYear(),L=S.getMonth(),k=S.getDate(),T=S.getHours(),N=S.getMinutes(),B=S.getSeconds(),P=A!=h&&c[2]||L!=u&&c[3]||k!=m&&c[4]||T!=p&&c[5]||N!=w&&c[6]||B!=x&&c[7]||c[1];return h=A,u=L,m=k,p=T,w=N,x=B,P(S)})}}function jh(s,e){let t=ko(e);return(i,n,o,r,c)=>n.map(h=>t(s(h)))}function to(s,e,t){return new Date(s,e,t)}function Qr(s,e){return e(s)}var zh="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function Zr(s,e){return(t,i,n,o)=>o==null?go:e(s(i))}function Vh(s,e){let t=s.series[e];return t.width?t.stroke(s,e):t.points.width?t.points.stroke(s,e):null}function Bh(s,e){return s.series[e].fill(s,e)}var Wh={show:!0,live:!0,isolate:!1,mount:ah,markers:{show:!0,width:2,stroke:Vh,fill:Bh,dash:"solid"},idx:null,idxs:null,values:[]};function Hh(s,e){let t=s.cursor.points,i=ft(),n=t.size(s,e);we(i,ei,n),we(i,ti,n);let o=n/-2;we(i,"marginLeft",o),we(i,"marginTop",o);let r=t.width(s,e,n);return r&&we(i,"borderWidth",r),i}function Uh(s,e){let t=s.series[e].points;return t._fill||t._stroke}function Gh(s,e){let t=s.series[e].points;return t._stroke||t._fill}function qh(s,e){return s.series[e].points.size}var so=[0,0];function Yh(s,e,t){return so[0]=e,so[1]=t,so}function Oi(s,e,t,i=!0){return n=>{n.button==0&&(!i||n.target==e)&&t(n)}}function io(s,e,t,i=!0){return n=>{(!i||n.target==e)&&t(n)}}var Kh={show:!0,x:!0,y:!0,lock:!1,move:Yh,points:{one:!1,show:Hh,size:qh,width:0,stroke:Gh,fill:Uh},bind:{mousedown:Oi,mouseup:Oi,click:Oi,dblclick:Oi,mousemove:io,mouseleave:io,mouseenter:io},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(s,e)=>{e.stopPropagation(),e.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(s,e,t,i,n)=>i-n,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},Pl={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},Eo=Te({},Pl,{filter:wl}),Ol=Te({},Eo,{size:10}),Cl=Te({},Pl,{show:!1}),Mo='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',Fl="bold "+Mo,Dl=1.5,Xr={show:!0,scale:"x",stroke:mo,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:Fl,side:2,grid:Eo,ticks:Ol,border:Cl,font:Mo,lineGap:Dl,rotate:0},Jh="Value",Qh="Time",el={show:!0,scale:"x",auto:!1,sorted:1,min:de,max:-de,idxs:[]};function Zh(s,e,t,i,n){return e.map(o=>o==null?"":yo(o))}function Xh(s,e,t,i,n,o,r){let c=[],h=Ut.get(n)||0;t=r?t:fe(zi(t,n),h);for(let u=t;u<=i;u=fe(u+n,h))c.push(Object.is(u,-0)?0:u);return c}function co(s,e,t,i,n,o,r){let c=[],h=s.scales[s.axes[e].scale].log,u=h==10?Ft:ml,m=ot(u(t));n=Cs(h,m),h==10&&(n=os[xt(n,os)]);let p=t,w=n*h;h==10&&(w=os[xt(w,os)]);do c.push(p),p=p+n,h==10&&!Ut.has(p)&&(p=fe(p,Ut.get(n))),p>=w&&(n=p,w=n*h,h==10&&(w=os[xt(w,os)]));while(p<=i);return c}function eu(s,e,t,i,n,o,r){let h=s.scales[s.axes[e].scale].asinh,u=i>h?co(s,e,Ke(h,t),i,n):[h],m=i>=0&&t<=0?[0]:[];return(t<-h?co(s,e,Ke(h,-i),-t,n):[h]).reverse().map(w=>-w).concat(m,u)}var Il=/./,tu=/[12357]/,su=/[125]/,tl=/1/,ho=(s,e,t,i)=>s.map((n,o)=>e==4&&n==0||o%i==0&&t.test(n.toExponential()[n<0?1:0])?n:null);function iu(s,e,t,i,n){let o=s.axes[t],r=o.scale,c=s.scales[r],h=s.valToPos,u=o._space,m=h(10,r),p=h(9,r)-m>=u?Il:h(7,r)-m>=u?tu:h(5,r)-m>=u?su:tl;if(p==tl){let w=Pe(h(1,r)-m);if(w<u)return ho(e.slice().reverse(),c.distr,p,pt(u/w)).reverse()}return ho(e,c.distr,p,1)}function nu(s,e,t,i,n){let o=s.axes[t],r=o.scale,c=o._space,h=s.valToPos,u=Pe(h(1,r)-h(2,r));return u<c?ho(e.slice().reverse(),3,Il,pt(c/u)).reverse():e}function ou(s,e,t,i){return i==null?go:e==null?"":yo(e)}var sl={show:!0,scale:"y",stroke:mo,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:Fl,side:3,grid:Eo,ticks:Ol,border:Cl,font:Mo,lineGap:Dl,rotate:0};function ru(s,e){let t=3+(s||1)*2;return fe(t*e,3)}function lu(s,e){let{scale:t,idxs:i}=s.series[0],n=s._data[0],o=s.valToPos(n[i[0]],t,!0),r=s.valToPos(n[i[1]],t,!0),c=Pe(r-o),h=s.series[e],u=c/(h.points.space*re);return i[1]-i[0]<=u}var il={scale:null,auto:!0,sorted:0,min:de,max:-de},Rl=(s,e,t,i,n)=>n,nl={show:!0,auto:!0,sorted:0,gaps:Rl,alpha:1,facets:[Te({},il,{scale:"x"}),Te({},il,{scale:"y"})]},ol={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:Rl,alpha:1,points:{show:lu,filter:null},values:null,min:de,max:-de,idxs:[],path:null,clip:null};function au(s,e,t,i,n){return t/10}var jl={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},cu=Te({},jl,{time:!1,ori:1}),rl={};function zl(s,e){let t=rl[s];return t||(t={key:s,plots:[],sub(i){t.plots.push(i)},unsub(i){t.plots=t.plots.filter(n=>n!=i)},pub(i,n,o,r,c,h,u){for(let m=0;m<t.plots.length;m++)t.plots[m]!=n&&t.plots[m].pub(i,n,o,r,c,h,u)}},s!=null&&(rl[s]=t)),t}var Is=1,uo=2;function cs(s,e,t){let i=s.mode,n=s.series[e],o=i==2?s._data[e]:s._data,r=s.scales,c=s.bbox,h=o[0],u=i==2?o[1]:o[e],m=i==2?r[n.facets[0].scale]:r[s.series[0].scale],p=i==2?r[n.facets[1].scale]:r[n.scale],w=c.left,x=c.top,y=c.width,S=c.height,A=s.valToPosH,L=s.valToPosV;return m.ori==0?t(n,h,u,m,p,A,L,w,x,y,S,Wi,js,Ui,Bl,Hl):t(n,h,u,m,p,L,A,x,w,S,y,Hi,zs,To,Wl,Ul)}function No(s,e){let t=0,i=0,n=ne(s.bands,xo);for(let o=0;o<n.length;o++){let r=n[o];r.series[0]==e?t=r.dir:r.series[1]==e&&(r.dir==1?i|=1:i|=2)}return[t,i==1?-1:i==2?1:i==3?2:0]}function hu(s,e,t,i,n){let o=s.mode,r=s.series[e],c=o==2?r.facets[1].scale:r.scale,h=s.scales[c];return n==-1?h.min:n==1?h.max:h.distr==3?h.dir==1?h.min:h.max:0}function Dt(s,e,t,i,n,o){return cs(s,e,(r,c,h,u,m,p,w,x,y,S,A)=>{let L=r.pxRound,k=u.dir*(u.ori==0?1:-1),T=u.ori==0?js:zs,N,B;k==1?(N=t,B=i):(N=i,B=t);let P=L(p(c[N],u,S,x)),Y=L(w(h[N],m,A,y)),U=L(p(c[B],u,S,x)),Q=L(w(o==1?m.max:m.min,m,A,y)),H=new Path2D(n);return T(H,U,Q),T(H,P,Q),T(H,P,Y),H})}function Bi(s,e,t,i,n,o){let r=null;if(s.length>0){r=new Path2D;let c=e==0?Ui:To,h=t;for(let p=0;p<s.length;p++){let w=s[p];if(w[1]>w[0]){let x=w[0]-h;x>0&&c(r,h,i,x,i+o),h=w[1]}}let u=t+n-h,m=10;u>0&&c(r,h,i-m/2,u,i+o+m)}return r}function uu(s,e,t){let i=s[s.length-1];i&&i[0]==e?i[1]=t:s.push([e,t])}function Ao(s,e,t,i,n,o,r){let c=[],h=s.length;for(let u=n==1?t:i;u>=t&&u<=i;u+=n)if(e[u]===null){let p=u,w=u;if(n==1)for(;++u<=i&&e[u]===null;)w=u;else for(;--u>=t&&e[u]===null;)w=u;let x=o(s[p]),y=w==p?x:o(s[w]),S=p-n;x=r<=0&&S>=0&&S<h?o(s[S]):x;let L=w+n;y=r>=0&&L>=0&&L<h?o(s[L]):y,y>=x&&c.push([x,y])}return c}function ll(s){return s==0?vl:s==1?Le:e=>ns(e,s)}function Vl(s){let e=s==0?Wi:Hi,t=s==0?(n,o,r,c,h,u)=>{n.arcTo(o,r,c,h,u)}:(n,o,r,c,h,u)=>{n.arcTo(r,o,h,c,u)},i=s==0?(n,o,r,c,h)=>{n.rect(o,r,c,h)}:(n,o,r,c,h)=>{n.rect(r,o,h,c)};return(n,o,r,c,h,u=0,m=0)=>{u==0&&m==0?i(n,o,r,c,h):(u=kt(u,c/2,h/2),m=kt(m,c/2,h/2),e(n,o+u,r),t(n,o+c,r,o+c,r+h,u),t(n,o+c,r+h,o,r+h,m),t(n,o,r+h,o,r,m),t(n,o,r,o+c,r,u),n.closePath())}}var Wi=(s,e,t)=>{s.moveTo(e,t)},Hi=(s,e,t)=>{s.moveTo(t,e)},js=(s,e,t)=>{s.lineTo(e,t)},zs=(s,e,t)=>{s.lineTo(t,e)},Ui=Vl(0),To=Vl(1),Bl=(s,e,t,i,n,o)=>{s.arc(e,t,i,n,o)},Wl=(s,e,t,i,n,o)=>{s.arc(t,e,i,n,o)},Hl=(s,e,t,i,n,o,r)=>{s.bezierCurveTo(e,t,i,n,o,r)},Ul=(s,e,t,i,n,o,r)=>{s.bezierCurveTo(t,e,n,i,r,o)};function Gl(s){return(e,t,i,n,o)=>cs(e,t,(r,c,h,u,m,p,w,x,y,S,A)=>{let{pxRound:L,points:k}=r,T,N;u.ori==0?(T=Wi,N=Bl):(T=Hi,N=Wl);let B=fe(k.width*re,3),P=(k.size-k.width)/2*re,Y=fe(P*2,3),U=new Path2D,Q=new Path2D,{left:H,top:$,width:K,height:I}=e.bbox;Ui(Q,H-Y,$-Y,K+Y*2,I+Y*2);let G=V=>{if(h[V]!=null){let te=L(p(c[V],u,S,x)),z=L(w(h[V],m,A,y));T(U,te+P,z),N(U,te,z,P,0,Ci*2)}};if(o)o.forEach(G);else for(let V=i;V<=n;V++)G(V);return{stroke:B>0?U:null,fill:U,clip:Q,flags:Is|uo}})}function ql(s){return(e,t,i,n,o,r)=>{i!=n&&(o!=i&&r!=i&&s(e,t,i),o!=n&&r!=n&&s(e,t,n),s(e,t,r))}}var du=ql(js),fu=ql(zs);function Yl(s){let e=ne(s?.alignGaps,0);return(t,i,n,o)=>cs(t,i,(r,c,h,u,m,p,w,x,y,S,A)=>{[n,o]=Ri(h,n,o);let L=r.pxRound,k=I=>L(p(I,u,S,x)),T=I=>L(w(I,m,A,y)),N,B;u.ori==0?(N=js,B=du):(N=zs,B=fu);let P=u.dir*(u.ori==0?1:-1),Y={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Is},U=Y.stroke,Q=!1;if(o-n>=S*4){let I=R=>t.posToVal(R,u.key,!0),G=null,V=null,te,z,Je,be=k(c[P==1?n:o]),se=k(c[n]),ce=k(c[o]),Z=I(P==1?se+1:ce-1);for(let R=P==1?n:o;R>=n&&R<=o;R+=P){let _e=c[R],ye=(P==1?_e<Z:_e>Z)?be:k(_e),le=h[R];ye==be?le!=null?(z=le,G==null?(N(U,ye,T(z)),te=G=V=z):z<G?G=z:z>V&&(V=z)):le===null&&(Q=!0):(G!=null&&B(U,be,T(G),T(V),T(te),T(z)),le!=null?(z=le,N(U,ye,T(z)),G=V=te=z):(G=V=null,le===null&&(Q=!0)),be=ye,Z=I(be+P))}G!=null&&G!=V&&Je!=be&&B(U,be,T(G),T(V),T(te),T(z))}else for(let I=P==1?n:o;I>=n&&I<=o;I+=P){let G=h[I];G===null?Q=!0:G!=null&&N(U,k(c[I]),T(G))}let[$,K]=No(t,i);if(r.fill!=null||$!=0){let I=Y.fill=new Path2D(U),G=r.fillTo(t,i,r.min,r.max,$),V=T(G),te=k(c[n]),z=k(c[o]);P==-1&&([z,te]=[te,z]),N(I,z,V),N(I,te,V)}if(!r.spanGaps){let I=[];Q&&I.push(...Ao(c,h,n,o,P,k,e)),Y.gaps=I=r.gaps(t,i,n,o,I),Y.clip=Bi(I,u.ori,x,y,S,A)}return K!=0&&(Y.band=K==2?[Dt(t,i,n,o,U,-1),Dt(t,i,n,o,U,1)]:Dt(t,i,n,o,U,K)),Y})}function pu(s){let e=ne(s.align,1),t=ne(s.ascDesc,!1),i=ne(s.alignGaps,0),n=ne(s.extend,!1);return(o,r,c,h)=>cs(o,r,(u,m,p,w,x,y,S,A,L,k,T)=>{[c,h]=Ri(p,c,h);let N=u.pxRound,{left:B,width:P}=o.bbox,Y=se=>N(y(se,w,k,A)),U=se=>N(S(se,x,T,L)),Q=w.ori==0?js:zs,H={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Is},$=H.stroke,K=w.dir*(w.ori==0?1:-1),I=U(p[K==1?c:h]),G=Y(m[K==1?c:h]),V=G,te=G;n&&e==-1&&(te=B,Q($,te,I)),Q($,G,I);for(let se=K==1?c:h;se>=c&&se<=h;se+=K){let ce=p[se];if(ce==null)continue;let Z=Y(m[se]),R=U(ce);e==1?Q($,Z,I):Q($,V,R),Q($,Z,R),I=R,V=Z}let z=V;n&&e==1&&(z=B+P,Q($,z,I));let[Je,be]=No(o,r);if(u.fill!=null||Je!=0){let se=H.fill=new Path2D($),ce=u.fillTo(o,r,u.min,u.max,Je),Z=U(ce);Q(se,z,Z),Q(se,te,Z)}if(!u.spanGaps){let se=[];se.push(...Ao(m,p,c,h,K,Y,i));let ce=u.width*re/2,Z=t||e==1?ce:-ce,R=t||e==-1?-ce:ce;se.forEach(_e=>{_e[0]+=Z,_e[1]+=R}),H.gaps=se=u.gaps(o,r,c,h,se),H.clip=Bi(se,w.ori,A,L,k,T)}return be!=0&&(H.band=be==2?[Dt(o,r,c,h,$,-1),Dt(o,r,c,h,$,1)]:Dt(o,r,c,h,$,be)),H})}function al(s,e,t,i,n,o,r=de){if(s.length>1){let c=null;for(let h=0,u=1/0;h<s.length;h++)if(e[h]!==void 0){if(c!=null){let m=Pe(s[h]-s[c]);m<u&&(u=m,r=Pe(t(s[h],i,n,o)-t(s[c],i,n,o)))}c=h}}return r}function mu(s){s=s||ni;let e=ne(s.size,[.6,de,1]),t=s.align||0,i=s.gap||0,n=s.radius;n=n==null?[0,0]:typeof n=="number"?[n,0]:n;let o=ee(n),r=1-e[0],c=ne(e[1],de),h=ne(e[2],1),u=ne(s.disp,ni),m=ne(s.each,x=>{}),{fill:p,stroke:w}=u;return(x,y,S,A)=>cs(x,y,(L,k,T,N,B,P,Y,U,Q,H,$)=>{let K=L.pxRound,I=t,G=i*re,V=c*re,te=h*re,z,Je;N.ori==0?[z,Je]=o(x,y):[Je,z]=o(x,y);let be=N.dir*(N.ori==0?1:-1),se=N.ori==0?Ui:To,ce=N.ori==0?m:(F,pe,$e,ps,Kt,Et,Jt)=>{m(F,pe,$e,Kt,ps,Jt,Et)},Z=ne(x.bands,xo).find(F=>F.series[0]==y),R=Z!=null?Z.dir:0,_e=L.fillTo(x,y,L.min,L.max,R),He=K(Y(_e,B,$,Q)),ye,le,mt,Xe=H,ke=K(L.width*re),St=!1,Pt=null,lt=null,Rt=null,us=null;p!=null&&(ke==0||w!=null)&&(St=!0,Pt=p.values(x,y,S,A),lt=new Map,new Set(Pt).forEach(F=>{F!=null&&lt.set(F,new Path2D)}),ke>0&&(Rt=w.values(x,y,S,A),us=new Map,new Set(Rt).forEach(F=>{F!=null&&us.set(F,new Path2D)})));let{x0:ds,size:Us}=u;if(ds!=null&&Us!=null){I=1,k=ds.values(x,y,S,A),ds.unit==2&&(k=k.map($e=>x.posToVal(U+$e*H,N.key,!0)));let F=Us.values(x,y,S,A);Us.unit==2?le=F[0]*H:le=P(F[0],N,H,U)-P(0,N,H,U),Xe=al(k,T,P,N,H,U,Xe),mt=Xe-le+G}else Xe=al(k,T,P,N,H,U,Xe),mt=Xe*r+G,le=Xe-mt;mt<1&&(mt=0),ke>=le/2&&(ke=0),mt<5&&(K=vl);let yi=mt>0,qt=Xe-mt-(yi?ke:0);le=K(ao(qt,te,V)),ye=(I==0?le/2:I==be?0:le)-I*be*((I==0?G/2:0)+(yi?ke/2:0));let Ue={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},fs=St?null:new Path2D,Ot=null;if(Z!=null)Ot=x.data[Z.series[1]];else{let{y0:F,y1:pe}=u;F!=null&&pe!=null&&(T=pe.values(x,y,S,A),Ot=F.values(x,y,S,A))}let Yt=z*le,J=Je*le;for(let F=be==1?S:A;F>=S&&F<=A;F+=be){let pe=T[F];if(pe==null)continue;if(Ot!=null){let Qe=Ot[F]??0;if(pe-Qe==0)continue;He=Y(Qe,B,$,Q)}let $e=N.distr!=2||u!=null?k[F]:F,ps=P($e,N,H,U),Kt=Y(ne(pe,_e),B,$,Q),Et=K(ps-ye),Jt=K(Ke(Kt,He)),et=K(kt(Kt,He)),at=Jt-et;if(pe!=null){let Qe=pe<0?J:Yt,gt=pe<0?Yt:J;St?(ke>0&&Rt[F]!=null&&se(us.get(Rt[F]),Et,et+ot(ke/2),le,Ke(0,at-ke),Qe,gt),Pt[F]!=null&&se(lt.get(Pt[F]),Et,et+ot(ke/2),le,Ke(0,at-ke),Qe,gt)):se(fs,Et,et+ot(ke/2),le,Ke(0,at-ke),Qe,gt),ce(x,y,F,Et-ke/2,et,le+ke,at)}}return ke>0?Ue.stroke=St?us:fs:St||(Ue._fill=L.width==0?L._fill:L._stroke??L._fill,Ue.width=0),Ue.fill=St?lt:fs,Ue})}function gu(s,e){let t=ne(e?.alignGaps,0);return(i,n,o,r)=>cs(i,n,(c,h,u,m,p,w,x,y,S,A,L)=>{[o,r]=Ri(u,o,r);let k=c.pxRound,T=z=>k(w(z,m,A,y)),N=z=>k(x(z,p,L,S)),B,P,Y;m.ori==0?(B=Wi,Y=js,P=Hl):(B=Hi,Y=zs,P=Ul);let U=m.dir*(m.ori==0?1:-1),Q=T(h[U==1?o:r]),H=Q,$=[],K=[];for(let z=U==1?o:r;z>=o&&z<=r;z+=U)if(u[z]!=null){let be=h[z],se=T(be);$.push(H=se),K.push(N(u[z]))}let I={stroke:s($,K,B,Y,P,k),fill:null,clip:null,band:null,gaps:null,flags:Is},G=I.stroke,[V,te]=No(i,n);if(c.fill!=null||V!=0){let z=I.fill=new Path2D(G),Je=c.fillTo(i,n,c.min,c.max,V),be=N(Je);Y(z,H,be),Y(z,Q,be)}if(!c.spanGaps){let z=[];z.push(...Ao(h,u,o,r,U,T,t)),I.gaps=z=c.gaps(i,n,o,r,z),I.clip=Bi(z,m.ori,y,S,A,L)}return te!=0&&(I.band=te==2?[Dt(i,n,o,r,G,-1),Dt(i,n,o,r,G,1)]:Dt(i,n,o,r,G,te)),I})}function vu(s){return gu(wu,s)}function wu(s,e,t,i,n,o){let r=s.length;if(r<2)return null;let c=new Path2D;if(t(c,s[0],e[0]),r==2)i(c,s[1],e[1]);else{let h=Array(r),u=Array(r-1),m=Array(r-1),p=Array(r-1);for(let w=0;w<r-1;w++)m[w]=e[w+1]-e[w],p[w]=s[w+1]-s[w],u[w]=m[w]/p[w];h[0]=u[0];for(let w=1;w<r-1;w++)u[w]===0||u[w-1]===0||u[w-1]>0!=u[w]>0?h[w]=0:(h[w]=3*(p[w-1]+p[w])/((2*p[w]+p[w-1])/u[w-1]+(p[w]+2*p[w-1])/u[w]),isFinite(h[w])||(h[w]=0));h[r-1]=u[r-2];for(let w=0;w<r-1;w++)n(c,s[w]+p[w]/3,e[w]+h[w]*p[w]/3,s[w+1]-p[w]/3,e[w+1]-h[w+1]*p[w]/3,s[w+1],e[w+1])}return c}var fo=new Set;function cl(){for(let s of fo)s.syncRect(!0)}Rs&&(ls(Zc,Os,cl),ls(Xc,Os,cl,!0),ls(Fi,Os,()=>{Oe.pxRatio=re}));var bu=Yl(),yu=Gl();function hl(s,e,t,i){return(i?[s[0],s[1]].concat(s.slice(2)):[s[0]].concat(s.slice(1))).map((o,r)=>po(o,r,e,t))}function xu(s,e){return s.map((t,i)=>i==0?{}:Te({},e,t))}function po(s,e,t,i){return Te({},e==0?t:i,s)}function Kl(s,e,t){return e==null?Fs:[e,t]}var ku=Kl;function Su(s,e,t){return e==null?Fs:Di(e,t,bo,!0)}function Jl(s,e,t,i){return e==null?Fs:ji(e,t,s.scales[i].log,!1)}var Eu=Jl;function Ql(s,e,t,i){return e==null?Fs:wo(e,t,s.scales[i].log,!1)}var Mu=Ql;function Nu(s,e,t,i,n){let o=Ke(Br(s),Br(e)),r=e-s,c=xt(n/i*r,t);do{let h=t[c],u=i*h/r;if(u>=n&&o+(h<5?Ut.get(h):0)<=17)return[h,u]}while(++c<t.length);return[0,0]}function ul(s){let e,t;return s=s.replace(/(\d+)px/,(i,n)=>(e=Le((t=+n)*re))+"px"),[s,e,t]}function Au(s){s.show&&[s.font,s.labelFont].forEach(e=>{let t=fe(e[2]*re,1);e[0]=e[0].replace(/[0-9.]+px/,t+"px"),e[1]=t})}function Oe(s,e,t){let i={mode:ne(s.mode,1)},n=i.mode;function o(l,a,d,f){let v=a.valToPct(l);return f+d*(a.dir==-1?1-v:v)}function r(l,a,d,f){let v=a.valToPct(l);return f+d*(a.dir==-1?v:1-v)}function c(l,a,d,f){return a.ori==0?o(l,a,d,f):r(l,a,d,f)}i.valToPosH=o,i.valToPosV=r;let h=!1;i.status=0;let u=i.root=ft(Cc);if(s.id!=null&&(u.id=s.id),nt(u,s.class),s.title){let l=ft(Ic,u);l.textContent=s.title}let m=yt("canvas"),p=i.ctx=m.getContext("2d"),w=ft(Rc,u);ls("click",w,l=>{l.target===y&&(me!=Ms||xe!=Ns)&&Ve.click(i,l)},!0);let x=i.under=ft(jc,w);w.appendChild(m);let y=i.over=ft(zc,w);s=Ds(s);let S=+ne(s.pxAlign,1),A=ll(S);(s.plugins||[]).forEach(l=>{l.opts&&(s=l.opts(i,s)||s)});let L=s.ms||.001,k=i.series=n==1?hl(s.series||[],el,ol,!1):xu(s.series||[null],nl),T=i.axes=hl(s.axes||[],Xr,sl,!0),N=i.scales={},B=i.bands=s.bands||[];B.forEach(l=>{l.fill=ee(l.fill||null),l.dir=ne(l.dir,-1)});let P=n==2?k[1].facets[0].scale:k[0].scale,Y={axes:gc,series:uc},U=(s.drawOrder||["axes","series"]).map(l=>Y[l]);function Q(l){let a=l.distr==3?d=>Ft(d>0?d:l.clamp(i,d,l.min,l.max,l.key)):l.distr==4?d=>eo(d,l.asinh):l.distr==100?d=>l.fwd(d):d=>d;return d=>{let f=a(d),{_min:v,_max:b}=l,E=b-v;return(f-v)/E}}function H(l){let a=N[l];if(a==null){let d=(s.scales||ni)[l]||ni;if(d.from!=null){H(d.from);let f=Te({},N[d.from],d,{key:l});f.valToPct=Q(f),N[l]=f}else{a=N[l]=Te({},l==P?jl:cu,d),a.key=l;let f=a.time,v=a.range,b=Ht(v);if((l!=P||n==2&&!f)&&(b&&(v[0]==null||v[1]==null)&&(v={min:v[0]==null?jr:{mode:1,hard:v[0],soft:v[0]},max:v[1]==null?jr:{mode:1,hard:v[1],soft:v[1]}},b=!1),!b&&Vi(v))){let E=v;v=(M,_,O)=>_==null?Fs:Di(_,O,E)}a.range=ee(v||(f?ku:l==P?a.distr==3?Eu:a.distr==4?Mu:Kl:a.distr==3?Jl:a.distr==4?Ql:Su)),a.auto=ee(b?!1:a.auto),a.clamp=ee(a.clamp||au),a._min=a._max=null,a.valToPct=Q(a)}}}H("x"),H("y"),n==1&&k.forEach(l=>{H(l.scale)}),T.forEach(l=>{H(l.scale)});for(let l in s.scales)H(l);let $=N[P],K=$.distr,I,G;$.ori==0?(nt(u,Fc),I=o,G=r):(nt(u,Dc),I=r,G=o);let V={};for(let l in N){let a=N[l];(a.min!=null||a.max!=null)&&(V[l]={min:a.min,max:a.max},a.min=a.max=null)}let te=s.tzDate||(l=>new Date(Le(l/L))),z=s.fmtDate||ko,Je=L==1?Fh(te):Rh(te),be=Jr(te,Kr(L==1?Ch:Ih,z)),se=Zr(te,Qr(zh,z)),ce=[],Z=i.legend=Te({},Wh,s.legend),R=i.cursor=Te({},Kh,{drag:{y:n==2}},s.cursor),_e=Z.show,He=R.show,ye=Z.markers;Z.idxs=ce,ye.width=ee(ye.width),ye.dash=ee(ye.dash),ye.stroke=ee(ye.stroke),ye.fill=ee(ye.fill);let le,mt,Xe,ke=[],St=[],Pt,lt=!1,Rt={};if(Z.live){let l=k[1]?k[1].values:null;lt=l!=null,Pt=lt?l(i,1,0):{_:0};for(let a in Pt)Rt[a]=go}if(_e)if(le=yt("table",Gc,u),Xe=yt("tbody",null,le),Z.mount(i,le),lt){mt=yt("thead",null,le,Xe);let l=yt("tr",null,mt);yt("th",null,l);for(var us in Pt)yt("th",Nr,l).textContent=us}else nt(le,Yc),Z.live&&nt(le,qc);let ds={show:!0},Us={show:!1};function yi(l,a){if(a==0&&(lt||!Z.live||n==2))return Fs;let d=[],f=yt("tr",Kc,Xe,Xe.childNodes[a]);nt(f,l.class),l.show||nt(f,rs);let v=yt("th",null,f);if(ye.show){let M=ft(Jc,v);if(a>0){let _=ye.width(i,a);_&&(M.style.border=_+"px "+ye.dash(i,a)+" "+ye.stroke(i,a)),M.style.background=ye.fill(i,a)}}let b=ft(Nr,v);l.label instanceof HTMLElement?b.appendChild(l.label):b.textContent=l.label,a>0&&(ye.show||(b.style.color=l.width>0?ye.stroke(i,a):ye.fill(i,a)),Ue("click",v,M=>{if(R._lock)return;Zt(M);let _=k.indexOf(l);if((M.ctrlKey||M.metaKey)!=Z.isolate){let O=k.some((C,D)=>D>0&&D!=_&&C.show);k.forEach((C,D)=>{D>0&&Nt(D,O?D==_?ds:Us:ds,!0,Ne.setSeries)})}else Nt(_,{show:!l.show},!0,Ne.setSeries)},!1),gs&&Ue($r,v,M=>{R._lock||(Zt(M),Nt(k.indexOf(l),Ts,!0,Ne.setSeries))},!1));for(var E in Pt){let M=yt("td",Qc,f);M.textContent="--",d.push(M)}return[f,d]}let qt=new Map;function Ue(l,a,d,f=!0){let v=qt.get(a)||{},b=R.bind[l](i,a,d,f);b&&(ls(l,a,v[l]=b),qt.set(a,v))}function fs(l,a,d){let f=qt.get(a)||{};for(let v in f)(l==null||v==l)&&(lo(v,a,f[v]),delete f[v]);l==null&&qt.delete(a)}let Ot=0,Yt=0,J=0,F=0,pe=0,$e=0,ps=pe,Kt=$e,Et=J,Jt=F,et=0,at=0,Qe=0,gt=0;i.bbox={};let En=!1,xi=!1,ms=!1,Qt=!1,ki=!1,ct=!1;function Mn(l,a,d){(d||l!=i.width||a!=i.height)&&Yo(l,a),xs(!1),ms=!0,xi=!0,ks()}function Yo(l,a){i.width=Ot=J=l,i.height=Yt=F=a,pe=$e=0,nc(),oc();let d=i.bbox;et=d.left=ns(pe*re,.5),at=d.top=ns($e*re,.5),Qe=d.width=ns(J*re,.5),gt=d.height=ns(F*re,.5)}let tc=3;function sc(){let l=!1,a=0;for(;!l;){a++;let d=pc(a),f=mc(a);l=a==tc||d&&f,l||(Yo(i.width,i.height),xi=!0)}}function ic({width:l,height:a}){Mn(l,a)}i.setSize=ic;function nc(){let l=!1,a=!1,d=!1,f=!1;T.forEach((v,b)=>{if(v.show&&v._show){let{side:E,_size:M}=v,_=E%2,O=v.label!=null?v.labelSize:0,C=M+O;C>0&&(_?(J-=C,E==3?(pe+=C,f=!0):d=!0):(F-=C,E==0?($e+=C,l=!0):a=!0))}}),Xt[0]=l,Xt[1]=d,Xt[2]=a,Xt[3]=f,J-=jt[1]+jt[3],pe+=jt[3],F-=jt[2]+jt[0],$e+=jt[0]}function oc(){let l=pe+J,a=$e+F,d=pe,f=$e;function v(b,E){switch(b){case 1:return l+=E,l-E;case 2:return a+=E,a-E;case 3:return d-=E,d+E;case 0:return f-=E,f+E}}T.forEach((b,E)=>{if(b.show&&b._show){let M=b.side;b._pos=v(M,b._size),b.label!=null&&(b._lpos=v(M,b.labelSize))}})}if(R.dataIdx==null){let l=R.hover,a=l.skip=new Set(l.skip??[]);a.add(void 0);let d=l.prox=ee(l.prox),f=l.bias??=0;R.dataIdx=(v,b,E,M)=>{if(b==0)return E;let _=E,O=d(v,b,E,M)??de,C=O>=0&&O<de,D=$.ori==0?J:F,q=R.left,oe=e[0],ie=e[b];if(a.has(ie[E])){_=null;let X=null,W=null,j;if(f==0||f==-1)for(j=E;X==null&&j-- >0;)a.has(ie[j])||(X=j);if(f==0||f==1)for(j=E;W==null&&j++<ie.length;)a.has(ie[j])||(W=j);if(X!=null||W!=null)if(C){let ve=X==null?-1/0:I(oe[X],$,D,0),Ee=W==null?1/0:I(oe[W],$,D,0),je=q-ve,he=Ee-q;je<=he?je<=O&&(_=X):he<=O&&(_=W)}else _=W==null?X:X==null?W:E-X<=W-E?X:W}else C&&Pe(q-I(oe[E],$,D,0))>O&&(_=null);return _}}let Zt=l=>{R.event=l};R.idxs=ce,R._lock=!1;let We=R.points;We.show=ee(We.show),We.size=ee(We.size),We.stroke=ee(We.stroke),We.width=ee(We.width),We.fill=ee(We.fill);let Mt=i.focus=Te({},s.focus||{alpha:.3},R.focus),gs=Mt.prox>=0,vs=gs&&We.one,ht=[],ws=[],bs=[];function Ko(l,a){let d=We.show(i,a);if(d instanceof HTMLElement)return nt(d,Uc),nt(d,l.class),$t(d,-10,-10,J,F),y.insertBefore(d,ht[a]),d}function Jo(l,a){if(n==1||a>0){let d=n==1&&N[l.scale].time,f=l.value;l.value=d?Ur(f)?Zr(te,Qr(f,z)):f||se:f||ou,l.label=l.label||(d?Qh:Jh)}if(vs||a>0){l.width=l.width==null?1:l.width,l.paths=l.paths||bu||ch,l.fillTo=ee(l.fillTo||hu),l.pxAlign=+ne(l.pxAlign,S),l.pxRound=ll(l.pxAlign),l.stroke=ee(l.stroke||null),l.fill=ee(l.fill||null),l._stroke=l._fill=l._paths=l._focus=null;let d=ru(Ke(1,l.width),1),f=l.points=Te({},{size:d,width:Ke(1,d*.2),stroke:l.stroke,space:d*2,paths:yu,_stroke:null,_fill:null},l.points);f.show=ee(f.show),f.filter=ee(f.filter),f.fill=ee(f.fill),f.stroke=ee(f.stroke),f.paths=ee(f.paths),f.pxAlign=l.pxAlign}if(_e){let d=yi(l,a);ke.splice(a,0,d[0]),St.splice(a,0,d[1]),Z.values.push(null)}if(He){ce.splice(a,0,null);let d=null;vs?a==0&&(d=Ko(l,a)):a>0&&(d=Ko(l,a)),ht.splice(a,0,d),ws.splice(a,0,0),bs.splice(a,0,0)}Re("addSeries",a)}function rc(l,a){a=a??k.length,l=n==1?po(l,a,el,ol):po(l,a,{},nl),k.splice(a,0,l),Jo(k[a],a)}i.addSeries=rc;function lc(l){if(k.splice(l,1),_e){Z.values.splice(l,1),St.splice(l,1);let a=ke.splice(l,1)[0];fs(null,a.firstChild),a.remove()}He&&(ce.splice(l,1),ht.splice(l,1)[0].remove(),ws.splice(l,1),bs.splice(l,1)),Re("delSeries",l)}i.delSeries=lc;let Xt=[!1,!1,!1,!1];function ac(l,a){if(l._show=l.show,l.show){let d=l.side%2,f=N[l.scale];f==null&&(l.scale=d?k[1].scale:P,f=N[l.scale]);let v=f.time;l.size=ee(l.size),l.space=ee(l.space),l.rotate=ee(l.rotate),Ht(l.incrs)&&l.incrs.forEach(E=>{!Ut.has(E)&&Ut.set(E,yl(E))}),l.incrs=ee(l.incrs||(f.distr==2?Lh:v?L==1?Oh:Dh:os)),l.splits=ee(l.splits||(v&&f.distr==1?Je:f.distr==3?co:f.distr==4?eu:Xh)),l.stroke=ee(l.stroke),l.grid.stroke=ee(l.grid.stroke),l.ticks.stroke=ee(l.ticks.stroke),l.border.stroke=ee(l.border.stroke);let b=l.values;l.values=Ht(b)&&!Ht(b[0])?ee(b):v?Ht(b)?Jr(te,Kr(b,z)):Ur(b)?jh(te,b):b||be:b||Zh,l.filter=ee(l.filter||(f.distr>=3&&f.log==10?iu:f.distr==3&&f.log==2?nu:wl)),l.font=ul(l.font),l.labelFont=ul(l.labelFont),l._size=l.size(i,null,a,0),l._space=l._rotate=l._incrs=l._found=l._splits=l._values=null,l._size>0&&(Xt[a]=!0,l._el=ft(Vc,w))}}function Gs(l,a,d,f){let[v,b,E,M]=d,_=a%2,O=0;return _==0&&(M||b)&&(O=a==0&&!v||a==2&&!E?Le(Xr.size/3):0),_==1&&(v||E)&&(O=a==1&&!b||a==3&&!M?Le(sl.size/2):0),O}let Qo=i.padding=(s.padding||[Gs,Gs,Gs,Gs]).map(l=>ee(ne(l,Gs))),jt=i._padding=Qo.map((l,a)=>l(i,a,Xt,0)),ze,Ce=null,Fe=null,Si=n==1?k[0].idxs:null,vt=null,qs=!1;function Zo(l,a){if(e=l??[],i.data=i._data=e,n==2){ze=0;for(let d=1;d<k.length;d++)ze+=e[d][0].length}else{e.length==0&&(i.data=i._data=e=[[]]),vt=e[0],ze=vt.length;let d=e;if(K==2){d=e.slice();let f=d[0]=Array(ze);for(let v=0;v<ze;v++)f[v]=v}i._data=e=d}if(xs(!0),Re("setData"),K==2&&(ms=!0),a!==!1){let d=$;d.auto(i,qs)?Nn():Vt(P,d.min,d.max),Qt=Qt||R.left>=0,ct=!0,ks()}}i.setData=Zo;function Nn(){qs=!0;let l,a;n==1&&(ze>0?(Ce=Si[0]=0,Fe=Si[1]=ze-1,l=e[0][Ce],a=e[0][Fe],K==2?(l=Ce,a=Fe):l==a&&(K==3?[l,a]=ji(l,l,$.log,!1):K==4?[l,a]=wo(l,l,$.log,!1):$.time?a=l+Le(86400/L):[l,a]=Di(l,a,bo,!0))):(Ce=Si[0]=l=null,Fe=Si[1]=a=null)),Vt(P,l,a)}let Ei,ys,An,Tn,_n,$n,Ln,Pn,On,Ze;function Xo(l,a,d,f,v,b){l??=Tr,d??=xo,f??="butt",v??=Tr,b??="round",l!=Ei&&(p.strokeStyle=Ei=l),v!=ys&&(p.fillStyle=ys=v),a!=An&&(p.lineWidth=An=a),b!=_n&&(p.lineJoin=_n=b),f!=$n&&(p.lineCap=$n=f),d!=Tn&&p.setLineDash(Tn=d)}function er(l,a,d,f){a!=ys&&(p.fillStyle=ys=a),l!=Ln&&(p.font=Ln=l),d!=Pn&&(p.textAlign=Pn=d),f!=On&&(p.textBaseline=On=f)}function Cn(l,a,d,f,v=0){if(f.length>0&&l.auto(i,qs)&&(a==null||a.min==null)){let b=ne(Ce,0),E=ne(Fe,f.length-1),M=d.min==null?ih(f,b,E,v,l.distr==3):[d.min,d.max];l.min=kt(l.min,d.min=M[0]),l.max=Ke(l.max,d.max=M[1])}}let tr={min:null,max:null};function cc(){for(let f in N){let v=N[f];V[f]==null&&(v.min==null||V[P]!=null&&v.auto(i,qs))&&(V[f]=tr)}for(let f in N){let v=N[f];V[f]==null&&v.from!=null&&V[v.from]!=null&&(V[f]=tr)}V[P]!=null&&xs(!0);let l={};for(let f in V){let v=V[f];if(v!=null){let b=l[f]=Ds(N[f],dh);if(v.min!=null)Te(b,v);else if(f!=P||n==2)if(ze==0&&b.from==null){let E=b.range(i,null,null,f);b.min=E[0],b.max=E[1]}else b.min=de,b.max=-de}}if(ze>0){k.forEach((f,v)=>{if(n==1){let b=f.scale,E=V[b];if(E==null)return;let M=l[b];if(v==0){let _=M.range(i,M.min,M.max,b);M.min=_[0],M.max=_[1],Ce=xt(M.min,e[0]),Fe=xt(M.max,e[0]),Fe-Ce>1&&(e[0][Ce]<M.min&&Ce++,e[0][Fe]>M.max&&Fe--),f.min=vt[Ce],f.max=vt[Fe]}else f.show&&f.auto&&Cn(M,E,f,e[v],f.sorted);f.idxs[0]=Ce,f.idxs[1]=Fe}else if(v>0&&f.show&&f.auto){let[b,E]=f.facets,M=b.scale,_=E.scale,[O,C]=e[v],D=l[M],q=l[_];D!=null&&Cn(D,V[M],b,O,b.sorted),q!=null&&Cn(q,V[_],E,C,E.sorted),f.min=E.min,f.max=E.max}});for(let f in l){let v=l[f],b=V[f];if(v.from==null&&(b==null||b.min==null)){let E=v.range(i,v.min==de?null:v.min,v.max==-de?null:v.max,f);v.min=E[0],v.max=E[1]}}}for(let f in l){let v=l[f];if(v.from!=null){let b=l[v.from];if(b.min==null)v.min=v.max=null;else{let E=v.range(i,b.min,b.max,f);v.min=E[0],v.max=E[1]}}}let a={},d=!1;for(let f in l){let v=l[f],b=N[f];if(b.min!=v.min||b.max!=v.max){b.min=v.min,b.max=v.max;let E=b.distr;b._min=E==3?Ft(b.min):E==4?eo(b.min,b.asinh):E==100?b.fwd(b.min):b.min,b._max=E==3?Ft(b.max):E==4?eo(b.max,b.asinh):E==100?b.fwd(b.max):b.max,a[f]=d=!0}}if(d){k.forEach((f,v)=>{n==2?v>0&&a.y&&(f._paths=null):a[f.scale]&&(f._paths=null)});for(let f in a)ms=!0,Re("setScale",f);He&&R.left>=0&&(Qt=ct=!0)}for(let f in V)V[f]=null}function hc(l){let a=ao(Ce-1,0,ze-1),d=ao(Fe+1,0,ze-1);for(;l[a]==null&&a>0;)a--;for(;l[d]==null&&d<ze-1;)d++;return[a,d]}function uc(){if(ze>0){let l=k.some(a=>a._focus)&&Ze!=Mt.alpha;l&&(p.globalAlpha=Ze=Mt.alpha),k.forEach((a,d)=>{if(d>0&&a.show&&(sr(d,!1),sr(d,!0),a._paths==null)){let f=Ze;Ze!=a.alpha&&(p.globalAlpha=Ze=a.alpha);let v=n==2?[0,e[d][0].length-1]:hc(e[d]);a._paths=a.paths(i,d,v[0],v[1]),Ze!=f&&(p.globalAlpha=Ze=f)}}),k.forEach((a,d)=>{if(d>0&&a.show){let f=Ze;Ze!=a.alpha&&(p.globalAlpha=Ze=a.alpha),a._paths!=null&&ir(d,!1);{let v=a._paths!=null?a._paths.gaps:null,b=a.points.show(i,d,Ce,Fe,v),E=a.points.filter(i,d,b,v);(b||E)&&(a.points._paths=a.points.paths(i,d,Ce,Fe,E),ir(d,!0))}Ze!=f&&(p.globalAlpha=Ze=f),Re("drawSeries",d)}}),l&&(p.globalAlpha=Ze=1)}}function sr(l,a){let d=a?k[l].points:k[l];d._stroke=d.stroke(i,l),d._fill=d.fill(i,l)}function ir(l,a){let d=a?k[l].points:k[l],{stroke:f,fill:v,clip:b,flags:E,_stroke:M=d._stroke,_fill:_=d._fill,_width:O=d.width}=d._paths;O=fe(O*re,3);let C=null,D=O%2/2;a&&_==null&&(_=O>0?"#fff":M);let q=d.pxAlign==1&&D>0;if(q&&p.translate(D,D),!a){let oe=et-O/2,ie=at-O/2,X=Qe+O,W=gt+O;C=new Path2D,C.rect(oe,ie,X,W)}a?Fn(M,O,d.dash,d.cap,_,f,v,E,b):dc(l,M,O,d.dash,d.cap,_,f,v,E,C,b),q&&p.translate(-D,-D)}function dc(l,a,d,f,v,b,E,M,_,O,C){let D=!1;_!=0&&B.forEach((q,oe)=>{if(q.series[0]==l){let ie=k[q.series[1]],X=e[q.series[1]],W=(ie._paths||ni).band;Ht(W)&&(W=q.dir==1?W[0]:W[1]);let j,ve=null;ie.show&&W&&oh(X,Ce,Fe)?(ve=q.fill(i,oe)||b,j=ie._paths.clip):W=null,Fn(a,d,f,v,ve,E,M,_,O,C,j,W),D=!0}}),D||Fn(a,d,f,v,b,E,M,_,O,C)}let nr=Is|uo;function Fn(l,a,d,f,v,b,E,M,_,O,C,D){Xo(l,a,d,f,v),(_||O||D)&&(p.save(),_&&p.clip(_),O&&p.clip(O)),D?(M&nr)==nr?(p.clip(D),C&&p.clip(C),Ni(v,E),Mi(l,b,a)):M&uo?(Ni(v,E),p.clip(D),Mi(l,b,a)):M&Is&&(p.save(),p.clip(D),C&&p.clip(C),Ni(v,E),p.restore(),Mi(l,b,a)):(Ni(v,E),Mi(l,b,a)),(_||O||D)&&p.restore()}function Mi(l,a,d){d>0&&(a instanceof Map?a.forEach((f,v)=>{p.strokeStyle=Ei=v,p.stroke(f)}):a!=null&&l&&p.stroke(a))}function Ni(l,a){a instanceof Map?a.forEach((d,f)=>{p.fillStyle=ys=f,p.fill(d)}):a!=null&&l&&p.fill(a)}function fc(l,a,d,f){let v=T[l],b;if(f<=0)b=[0,0];else{let E=v._space=v.space(i,l,a,d,f),M=v._incrs=v.incrs(i,l,a,d,f,E);b=Nu(a,d,M,f,E)}return v._found=b}function Dn(l,a,d,f,v,b,E,M,_,O){let C=E%2/2;S==1&&p.translate(C,C),Xo(M,E,_,O,M),p.beginPath();let D,q,oe,ie,X=v+(f==0||f==3?-b:b);d==0?(q=v,ie=X):(D=v,oe=X);for(let W=0;W<l.length;W++)a[W]!=null&&(d==0?D=oe=l[W]:q=ie=l[W],p.moveTo(D,q),p.lineTo(oe,ie));p.stroke(),S==1&&p.translate(-C,-C)}function pc(l){let a=!0;return T.forEach((d,f)=>{if(!d.show)return;let v=N[d.scale];if(v.min==null){d._show&&(a=!1,d._show=!1,xs(!1));return}else d._show||(a=!1,d._show=!0,xs(!1));let b=d.side,E=b%2,{min:M,max:_}=v,[O,C]=fc(f,M,_,E==0?J:F);if(C==0)return;let D=v.distr==2,q=d._splits=d.splits(i,f,M,_,O,C,D),oe=v.distr==2?q.map(j=>vt[j]):q,ie=v.distr==2?vt[q[1]]-vt[q[0]]:O,X=d._values=d.values(i,d.filter(i,oe,f,C,ie),f,C,ie);d._rotate=b==2?d.rotate(i,X,f,C):0;let W=d._size;d._size=pt(d.size(i,X,f,l)),W!=null&&d._size!=W&&(a=!1)}),a}function mc(l){let a=!0;return Qo.forEach((d,f)=>{let v=d(i,f,Xt,l);v!=jt[f]&&(a=!1),jt[f]=v}),a}function gc(){for(let l=0;l<T.length;l++){let a=T[l];if(!a.show||!a._show)continue;let d=a.side,f=d%2,v,b,E=a.stroke(i,l),M=d==0||d==3?-1:1,[_,O]=a._found;if(a.label!=null){let qe=a.labelGap*M,it=Le((a._lpos+qe)*re);er(a.labelFont[0],E,"center",d==2?"top":Ar),p.save(),f==1?(v=b=0,p.translate(it,Le(at+gt/2)),p.rotate((d==3?-Ci:Ci)/2)):(v=Le(et+Qe/2),b=it);let ss=gl(a.label)?a.label(i,l,_,O):a.label;p.fillText(ss,v,b),p.restore()}if(O==0)continue;let C=N[a.scale],D=f==0?Qe:gt,q=f==0?et:at,oe=a._splits,ie=C.distr==2?oe.map(qe=>vt[qe]):oe,X=C.distr==2?vt[oe[1]]-vt[oe[0]]:_,W=a.ticks,j=a.border,ve=W.show?W.size:0,Ee=Le(ve*re),je=Le((a.alignTo==2?a._size-ve-a.gap:a.gap)*re),he=a._rotate*-Ci/180,Me=A(a._pos*re),tt=(Ee+je)*M,Ge=Me+tt;b=f==0?Ge:0,v=f==1?Ge:0;let ut=a.font[0],wt=a.align==1?Ls:a.align==2?Qn:he>0?Ls:he<0?Qn:f==0?"center":d==3?Qn:Ls,Tt=he||f==1?"middle":d==2?"top":Ar;er(ut,E,wt,Tt);let st=a.font[1]*a.lineGap,dt=oe.map(qe=>A(c(qe,C,D,q))),bt=a._values;for(let qe=0;qe<bt.length;qe++){let it=bt[qe];if(it!=null){f==0?v=dt[qe]:b=dt[qe],it=""+it;let ss=it.indexOf(`
`)==-1?[it]:it.split(/\n/gm);for(let Ye=0;Ye<ss.length;Ye++){let Sr=ss[Ye];he?(p.save(),p.translate(v,b+Ye*st),p.rotate(he),p.fillText(Sr,0,0),p.restore()):p.fillText(Sr,v,b+Ye*st)}}}W.show&&Dn(dt,W.filter(i,ie,l,O,X),f,d,Me,Ee,fe(W.width*re,3),W.stroke(i,l),W.dash,W.cap);let _t=a.grid;_t.show&&Dn(dt,_t.filter(i,ie,l,O,X),f,f==0?2:1,f==0?at:et,f==0?gt:Qe,fe(_t.width*re,3),_t.stroke(i,l),_t.dash,_t.cap),j.show&&Dn([Me],[1],f==0?1:0,f==0?1:2,f==1?at:et,f==1?gt:Qe,fe(j.width*re,3),j.stroke(i,l),j.dash,j.cap)}Re("drawAxes")}function xs(l){k.forEach((a,d)=>{d>0&&(a._paths=null,l&&(n==1?(a.min=null,a.max=null):a.facets.forEach(f=>{f.min=null,f.max=null})))})}let Ai=!1,In=!1,Ys=[];function vc(){In=!1;for(let l=0;l<Ys.length;l++)Re(...Ys[l]);Ys.length=0}function ks(){Ai||(bh(or),Ai=!0)}function wc(l,a=!1){Ai=!0,In=a,l(i),or(),a&&Ys.length>0&&queueMicrotask(vc)}i.batch=wc;function or(){if(En&&(cc(),En=!1),ms&&(sc(),ms=!1),xi){if(we(x,Ls,pe),we(x,"top",$e),we(x,ei,J),we(x,ti,F),we(y,Ls,pe),we(y,"top",$e),we(y,ei,J),we(y,ti,F),we(w,ei,Ot),we(w,ti,Yt),m.width=Le(Ot*re),m.height=Le(Yt*re),T.forEach(({_el:l,_show:a,_size:d,_pos:f,side:v})=>{if(l!=null)if(a){let b=v===3||v===0?d:0,E=v%2==1;we(l,E?"left":"top",f-b),we(l,E?"width":"height",d),we(l,E?"top":"left",E?$e:pe),we(l,E?"height":"width",E?F:J),ro(l,rs)}else nt(l,rs)}),Ei=ys=An=_n=$n=Ln=Pn=On=Tn=null,Ze=1,Qs(!0),pe!=ps||$e!=Kt||J!=Et||F!=Jt){xs(!1);let l=J/Et,a=F/Jt;if(He&&!Qt&&R.left>=0){R.left*=l,R.top*=a,Ss&&$t(Ss,Le(R.left),0,J,F),Es&&$t(Es,0,Le(R.top),J,F);for(let d=0;d<ht.length;d++){let f=ht[d];f!=null&&(ws[d]*=l,bs[d]*=a,$t(f,pt(ws[d]),pt(bs[d]),J,F))}}if(ge.show&&!ki&&ge.left>=0&&ge.width>0){ge.left*=l,ge.width*=l,ge.top*=a,ge.height*=a;for(let d in Wn)we(As,d,ge[d])}ps=pe,Kt=$e,Et=J,Jt=F}Re("setSize"),xi=!1}Ot>0&&Yt>0&&(p.clearRect(0,0,m.width,m.height),Re("drawClear"),U.forEach(l=>l()),Re("draw")),ge.show&&ki&&(Ti(ge),ki=!1),He&&Qt&&(ts(null,!0,!1),Qt=!1),Z.show&&Z.live&&ct&&(Vn(),ct=!1),h||(h=!0,i.status=1,Re("ready")),qs=!1,Ai=!1}i.redraw=(l,a)=>{ms=a||!1,l!==!1?Vt(P,$.min,$.max):ks()};function Rn(l,a){let d=N[l];if(d.from==null){if(ze==0){let f=d.range(i,a.min,a.max,l);a.min=f[0],a.max=f[1]}if(a.min>a.max){let f=a.min;a.min=a.max,a.max=f}if(ze>1&&a.min!=null&&a.max!=null&&a.max-a.min<1e-16)return;l==P&&d.distr==2&&ze>0&&(a.min=xt(a.min,e[0]),a.max=xt(a.max,e[0]),a.min==a.max&&a.max++),V[l]=a,En=!0,ks()}}i.setScale=Rn;let jn,zn,Ss,Es,rr,lr,Ms,Ns,ar,cr,me,xe,zt=!1,Ve=R.drag,De=Ve.x,Ie=Ve.y;He&&(R.x&&(jn=ft(Wc,y)),R.y&&(zn=ft(Hc,y)),$.ori==0?(Ss=jn,Es=zn):(Ss=zn,Es=jn),me=R.left,xe=R.top);let ge=i.select=Te({show:!0,over:!0,left:0,width:0,top:0,height:0},s.select),As=ge.show?ft(Bc,ge.over?y:x):null;function Ti(l,a){if(ge.show){for(let d in l)ge[d]=l[d],d in Wn&&we(As,d,l[d]);a!==!1&&Re("setSelect")}}i.setSelect=Ti;function bc(l){if(k[l].show)_e&&ro(ke[l],rs);else if(_e&&nt(ke[l],rs),He){let d=vs?ht[0]:ht[l];d!=null&&$t(d,-10,-10,J,F)}}function Vt(l,a,d){Rn(l,{min:a,max:d})}function Nt(l,a,d,f){a.focus!=null&&Ec(l),a.show!=null&&k.forEach((v,b)=>{b>0&&(l==b||l==null)&&(v.show=a.show,bc(b),n==2?(Vt(v.facets[0].scale,null,null),Vt(v.facets[1].scale,null,null)):Vt(v.scale,null,null),ks())}),d!==!1&&Re("setSeries",l,a),f&&Zs("setSeries",i,l,a)}i.setSeries=Nt;function yc(l,a){Te(B[l],a)}function xc(l,a){l.fill=ee(l.fill||null),l.dir=ne(l.dir,-1),a=a??B.length,B.splice(a,0,l)}function kc(l){l==null?B.length=0:B.splice(l,1)}i.addBand=xc,i.setBand=yc,i.delBand=kc;function Sc(l,a){k[l].alpha=a,He&&ht[l]!=null&&(ht[l].style.opacity=a),_e&&ke[l]&&(ke[l].style.opacity=a)}let Ct,Bt,es,Ts={focus:!0};function Ec(l){if(l!=es){let a=l==null,d=Mt.alpha!=1;k.forEach((f,v)=>{if(n==1||v>0){let b=a||v==0||v==l;f._focus=a?null:b,d&&Sc(v,b?1:Mt.alpha)}}),es=l,d&&ks()}}_e&&gs&&Ue(Lr,le,l=>{R._lock||(Zt(l),es!=null&&Nt(null,Ts,!0,Ne.setSeries))});function At(l,a,d){let f=N[a];d&&(l=l/re-(f.ori==1?$e:pe));let v=J;f.ori==1&&(v=F,l=v-l),f.dir==-1&&(l=v-l);let b=f._min,E=f._max,M=l/v,_=b+(E-b)*M,O=f.distr;return O==3?Cs(10,_):O==4?lh(_,f.asinh):O==100?f.bwd(_):_}function Mc(l,a){let d=At(l,P,a);return xt(d,e[0],Ce,Fe)}i.valToIdx=l=>xt(l,e[0]),i.posToIdx=Mc,i.posToVal=At,i.valToPos=(l,a,d)=>N[a].ori==0?o(l,N[a],d?Qe:J,d?et:0):r(l,N[a],d?gt:F,d?at:0),i.setCursor=(l,a,d)=>{me=l.left,xe=l.top,ts(null,a,d)};function hr(l,a){we(As,Ls,ge.left=l),we(As,ei,ge.width=a)}function ur(l,a){we(As,"top",ge.top=l),we(As,ti,ge.height=a)}let Ks=$.ori==0?hr:ur,Js=$.ori==1?hr:ur;function Nc(){if(_e&&Z.live)for(let l=n==2?1:0;l<k.length;l++){if(l==0&&lt)continue;let a=Z.values[l],d=0;for(let f in a)St[l][d++].firstChild.nodeValue=a[f]}}function Vn(l,a){if(l!=null&&(l.idxs?l.idxs.forEach((d,f)=>{ce[f]=d}):uh(l.idx)||ce.fill(l.idx),Z.idx=ce[0]),_e&&Z.live){for(let d=0;d<k.length;d++)(d>0||n==1&&!lt)&&Ac(d,ce[d]);Nc()}ct=!1,a!==!1&&Re("setLegend")}i.setLegend=Vn;function Ac(l,a){let d=k[l],f=l==0&&K==2?vt:e[l],v;lt?v=d.values(i,l,a)??Rt:(v=d.value(i,a==null?null:f[a],l,a),v=v==null?Rt:{_:v}),Z.values[l]=v}function ts(l,a,d){ar=me,cr=xe,[me,xe]=R.move(i,me,xe),R.left=me,R.top=xe,He&&(Ss&&$t(Ss,Le(me),0,J,F),Es&&$t(Es,0,Le(xe),J,F));let f,v=Ce>Fe;Ct=de,Bt=null;let b=$.ori==0?J:F,E=$.ori==1?J:F;if(me<0||ze==0||v){f=R.idx=null;for(let M=0;M<k.length;M++){let _=ht[M];_!=null&&$t(_,-10,-10,J,F)}gs&&Nt(null,Ts,!0,l==null&&Ne.setSeries),Z.live&&(ce.fill(f),ct=!0)}else{let M,_,O;n==1&&(M=$.ori==0?me:xe,_=At(M,P),f=R.idx=xt(_,e[0],Ce,Fe),O=I(e[0][f],$,b,0));let C=-10,D=-10,q=0,oe=0,ie=!0,X="",W="";for(let j=n==2?1:0;j<k.length;j++){let ve=k[j],Ee=ce[j],je=Ee==null?null:n==1?e[j][Ee]:e[j][1][Ee],he=R.dataIdx(i,j,f,_),Me=he==null?null:n==1?e[j][he]:e[j][1][he];if(ct=ct||Me!=je||he!=Ee,ce[j]=he,j>0&&ve.show){let tt=he==null?-10:he==f?O:I(n==1?e[0][he]:e[j][0][he],$,b,0),Ge=Me==null?-10:G(Me,n==1?N[ve.scale]:N[ve.facets[1].scale],E,0);if(gs&&Me!=null){let ut=$.ori==1?me:xe,wt=Pe(Mt.dist(i,j,he,Ge,ut));if(wt<Ct){let Tt=Mt.bias;if(Tt!=0){let st=At(ut,ve.scale),dt=Me>=0?1:-1,bt=st>=0?1:-1;bt==dt&&(bt==1?Tt==1?Me>=st:Me<=st:Tt==1?Me<=st:Me>=st)&&(Ct=wt,Bt=j)}else Ct=wt,Bt=j}}if(ct||vs){let ut,wt;$.ori==0?(ut=tt,wt=Ge):(ut=Ge,wt=tt);let Tt,st,dt,bt,_t,qe,it=!0,ss=We.bbox;if(ss!=null){it=!1;let Ye=ss(i,j);dt=Ye.left,bt=Ye.top,Tt=Ye.width,st=Ye.height}else dt=ut,bt=wt,Tt=st=We.size(i,j);if(qe=We.fill(i,j),_t=We.stroke(i,j),vs)j==Bt&&Ct<=Mt.prox&&(C=dt,D=bt,q=Tt,oe=st,ie=it,X=qe,W=_t);else{let Ye=ht[j];Ye!=null&&(ws[j]=dt,bs[j]=bt,Rr(Ye,Tt,st,it),Dr(Ye,qe,_t),$t(Ye,pt(dt),pt(bt),J,F))}}}}if(vs){let j=Mt.prox,ve=es==null?Ct<=j:Ct>j||Bt!=es;if(ct||ve){let Ee=ht[0];Ee!=null&&(ws[0]=C,bs[0]=D,Rr(Ee,q,oe,ie),Dr(Ee,X,W),$t(Ee,pt(C),pt(D),J,F))}}}if(ge.show&&zt)if(l!=null){let[M,_]=Ne.scales,[O,C]=Ne.match,[D,q]=l.cursor.sync.scales,oe=l.cursor.drag;if(De=oe._x,Ie=oe._y,De||Ie){let{left:ie,top:X,width:W,height:j}=l.select,ve=l.scales[D].ori,Ee=l.posToVal,je,he,Me,tt,Ge,ut=M!=null&&O(M,D),wt=_!=null&&C(_,q);ut&&De?(ve==0?(je=ie,he=W):(je=X,he=j),Me=N[M],tt=I(Ee(je,D),Me,b,0),Ge=I(Ee(je+he,D),Me,b,0),Ks(kt(tt,Ge),Pe(Ge-tt))):Ks(0,b),wt&&Ie?(ve==1?(je=ie,he=W):(je=X,he=j),Me=N[_],tt=G(Ee(je,q),Me,E,0),Ge=G(Ee(je+he,q),Me,E,0),Js(kt(tt,Ge),Pe(Ge-tt))):Js(0,E)}else Hn()}else{let M=Pe(ar-rr),_=Pe(cr-lr);if($.ori==1){let q=M;M=_,_=q}De=Ve.x&&M>=Ve.dist,Ie=Ve.y&&_>=Ve.dist;let O=Ve.uni;O!=null?De&&Ie&&(De=M>=O,Ie=_>=O,!De&&!Ie&&(_>M?Ie=!0:De=!0)):Ve.x&&Ve.y&&(De||Ie)&&(De=Ie=!0);let C,D;De&&($.ori==0?(C=Ms,D=me):(C=Ns,D=xe),Ks(kt(C,D),Pe(D-C)),Ie||Js(0,E)),Ie&&($.ori==1?(C=Ms,D=me):(C=Ns,D=xe),Js(kt(C,D),Pe(D-C)),De||Ks(0,b)),!De&&!Ie&&(Ks(0,0),Js(0,0))}if(Ve._x=De,Ve._y=Ie,l==null){if(d){if(kr!=null){let[M,_]=Ne.scales;Ne.values[0]=M!=null?At($.ori==0?me:xe,M):null,Ne.values[1]=_!=null?At($.ori==1?me:xe,_):null}Zs(Zn,i,me,xe,J,F,f)}if(gs){let M=d&&Ne.setSeries,_=Mt.prox;es==null?Ct<=_&&Nt(Bt,Ts,!0,M):Ct>_?Nt(null,Ts,!0,M):Bt!=es&&Nt(Bt,Ts,!0,M)}}ct&&(Z.idx=f,Vn()),a!==!1&&Re("setCursor")}let Wt=null;Object.defineProperty(i,"rect",{get(){return Wt==null&&Qs(!1),Wt}});function Qs(l=!1){l?Wt=null:(Wt=y.getBoundingClientRect(),Re("syncRect",Wt))}function dr(l,a,d,f,v,b,E){R._lock||zt&&l!=null&&l.movementX==0&&l.movementY==0||(Bn(l,a,d,f,v,b,E,!1,l!=null),l!=null?ts(null,!0,!0):ts(a,!0,!1))}function Bn(l,a,d,f,v,b,E,M,_){if(Wt==null&&Qs(!1),Zt(l),l!=null)d=l.clientX-Wt.left,f=l.clientY-Wt.top;else{if(d<0||f<0){me=-10,xe=-10;return}let[O,C]=Ne.scales,D=a.cursor.sync,[q,oe]=D.values,[ie,X]=D.scales,[W,j]=Ne.match,ve=a.axes[0].side%2==1,Ee=$.ori==0?J:F,je=$.ori==1?J:F,he=ve?b:v,Me=ve?v:b,tt=ve?f:d,Ge=ve?d:f;if(ie!=null?d=W(O,ie)?c(q,N[O],Ee,0):-10:d=Ee*(tt/he),X!=null?f=j(C,X)?c(oe,N[C],je,0):-10:f=je*(Ge/Me),$.ori==1){let ut=d;d=f,f=ut}}_&&(a==null||a.cursor.event.type==Zn)&&((d<=1||d>=J-1)&&(d=ns(d,J)),(f<=1||f>=F-1)&&(f=ns(f,F))),M?(rr=d,lr=f,[Ms,Ns]=R.move(i,d,f)):(me=d,xe=f)}let Wn={width:0,height:0,left:0,top:0};function Hn(){Ti(Wn,!1)}let fr,pr,mr,gr;function vr(l,a,d,f,v,b,E){zt=!0,De=Ie=Ve._x=Ve._y=!1,Bn(l,a,d,f,v,b,E,!0,!1),l!=null&&(Ue(Xn,no,wr,!1),Zs(_r,i,Ms,Ns,J,F,null));let{left:M,top:_,width:O,height:C}=ge;fr=M,pr=_,mr=O,gr=C}function wr(l,a,d,f,v,b,E){zt=Ve._x=Ve._y=!1,Bn(l,a,d,f,v,b,E,!1,!0);let{left:M,top:_,width:O,height:C}=ge,D=O>0||C>0,q=fr!=M||pr!=_||mr!=O||gr!=C;if(D&&q&&Ti(ge),Ve.setScale&&D&&q){let oe=M,ie=O,X=_,W=C;if($.ori==1&&(oe=_,ie=C,X=M,W=O),De&&Vt(P,At(oe,P),At(oe+ie,P)),Ie)for(let j in N){let ve=N[j];j!=P&&ve.from==null&&ve.min!=de&&Vt(j,At(X+W,j),At(X,j))}Hn()}else R.lock&&(R._lock=!R._lock,ts(a,!0,l!=null));l!=null&&(fs(Xn,no),Zs(Xn,i,me,xe,J,F,null))}function Tc(l,a,d,f,v,b,E){if(R._lock)return;Zt(l);let M=zt;if(zt){let _=!0,O=!0,C=10,D,q;$.ori==0?(D=De,q=Ie):(D=Ie,q=De),D&&q&&(_=me<=C||me>=J-C,O=xe<=C||xe>=F-C),D&&_&&(me=me<Ms?0:J),q&&O&&(xe=xe<Ns?0:F),ts(null,!0,!0),zt=!1}me=-10,xe=-10,ce.fill(null),ts(null,!0,!0),M&&(zt=M)}function br(l,a,d,f,v,b,E){R._lock||(Zt(l),Nn(),Hn(),l!=null&&Zs(Pr,i,me,xe,J,F,null))}function yr(){T.forEach(Au),Mn(i.width,i.height,!0)}ls(Fi,Os,yr);let _s={};_s.mousedown=vr,_s.mousemove=dr,_s.mouseup=wr,_s.dblclick=br,_s.setSeries=(l,a,d,f)=>{let v=Ne.match[2];d=v(i,a,d),d!=-1&&Nt(d,f,!0,!1)},He&&(Ue(_r,y,vr),Ue(Zn,y,dr),Ue($r,y,l=>{Zt(l),Qs(!1)}),Ue(Lr,y,Tc),Ue(Pr,y,br),fo.add(i),i.syncRect=Qs);let _i=i.hooks=s.hooks||{};function Re(l,a,d){In?Ys.push([l,a,d]):l in _i&&_i[l].forEach(f=>{f.call(null,i,a,d)})}(s.plugins||[]).forEach(l=>{for(let a in l.hooks)_i[a]=(_i[a]||[]).concat(l.hooks[a])});let xr=(l,a,d)=>d,Ne=Te({key:null,setSeries:!1,filters:{pub:Wr,sub:Wr},scales:[P,k[1]?k[1].scale:null],match:[Hr,Hr,xr],values:[null,null]},R.sync);Ne.match.length==2&&Ne.match.push(xr),R.sync=Ne;let kr=Ne.key,Un=zl(kr);function Zs(l,a,d,f,v,b,E){Ne.filters.pub(l,a,d,f,v,b,E)&&Un.pub(l,a,d,f,v,b,E)}Un.sub(i);function _c(l,a,d,f,v,b,E){Ne.filters.sub(l,a,d,f,v,b,E)&&_s[l](null,a,d,f,v,b,E)}i.pub=_c;function $c(){Un.unsub(i),fo.delete(i),qt.clear(),lo(Fi,Os,yr),u.remove(),le?.remove(),Re("destroy")}i.destroy=$c;function Gn(){Re("init",s,e),Zo(e||s.data,!1),V[P]?Rn(P,V[P]):Nn(),ki=ge.show&&(ge.width>0||ge.height>0),Qt=ct=!0,Mn(s.width,s.height)}return k.forEach(Jo),T.forEach(ac),t?t instanceof HTMLElement?(t.appendChild(u),Gn()):t(i,Gn):Gn(),i}Oe.assign=Te;Oe.fmtNum=yo;Oe.rangeNum=Di;Oe.rangeLog=ji;Oe.rangeAsinh=wo;Oe.orient=cs;Oe.pxRatio=re;Oe.join=wh;Oe.fmtDate=ko,Oe.tzDate=_h;Oe.sync=zl;{Oe.addGap=uu,Oe.clipGaps=Bi;let s=Oe.paths={points:Gl};s.linear=Yl,s.stepped=pu,s.bars=mu,s.spline=vu}var Gi=class{constructor(e){this.columns=e,this.width=1,this.pending=0,this.sums=new Array(e).fill(0),this.iterations=0,this.series=Array.from({length:e+1},()=>[])}clear(){this.width=1,this.pending=0,this.sums.fill(0),this.iterations=0,this.series=Array.from({length:this.columns+1},()=>[])}add(e){for(let t=0;t<e.length;t+=this.columns){for(let i=0;i<this.columns;i++)this.sums[i]+=e[t+i];this.iterations+=1,this.pending+=1,!(this.pending<this.width)&&(this.series[0].push(this.iterations-(this.width-1)/2),this.sums.forEach((i,n)=>this.series[n+1].push(i/this.width)),this.sums.fill(0),this.pending=0,this.series[0].length===1024&&this.halve())}}halve(){this.series=this.series.map(e=>Array.from({length:e.length/2},(t,i)=>(e[2*i]+e[2*i+1])/2)),this.width*=2}},qi=class{constructor(){this.series=[[],[]]}clear(){this.series=[[],[]]}add(e,t){let[i,n]=this.series,o=i.at(-1)===e?i.length-1:i.length;i[o]=e,n[o]=t,i.length===1024&&(this.series=this.series.map(r=>r.filter((c,h)=>h%2===0)))}};var Zl=[[],[7,4],[2,3]],Xl=116,Tu=150,_u=60,$u=2,Lu="11px system-ui, sans-serif",Pu=(s,e,t)=>e===null||t===null?[0,1]:Oe.rangeNum(e,t,.1,!0);function Ou(s,e){let t=g("div",{className:"live-plot",role:"img","aria-label":s}),i=e.map((r,c)=>g("span",{className:"live-key live-key-curve",innerHTML:`<svg viewBox="0 0 24 12" aria-hidden="true" class="live-curve-${c+1}"><path d="M0 6H24"/></svg>`},r)),n=g("div",{className:"live-caption"},s);return{element:g("div",{className:"live-chart"},n,...i.length>1?[g("div",{className:"live-keys"},...i)]:[],t),plot:t,caption:n}}var hs=new Set;function sa(){let s=$u;for(let e of hs)if(hs.delete(e),e.draw(),!--s)break;hs.size&&requestAnimationFrame(sa)}function ea(s){hs.size||requestAnimationFrame(sa),hs.add(s)}var ta=(s,e)=>e.includes(null)?e.map(t=>t===null?"":Se(t)):Mr(e),Cu=(s,e)=>Math.max(42,10+6.5*Math.max(0,...(e??[]).map(t=>t.length))),ri=class{constructor(e,t){let{element:i,plot:n,caption:o}=Ou(e,t);this.element=i,this.plot=n,this.caption=o,this.due=0}options(e){throw new Error("a chart says what it plots")}data(){throw new Error("a chart says what it plots")}attach(e){let t={stroke:()=>e("axis"),grid:{stroke:()=>e("grid"),width:1},ticks:{show:!1},font:Lu},{series:i,scales:n,bands:o}=this.options(e);this.uplot=new Oe({width:Math.max(this.plot.clientWidth,100),height:Xl,legend:{show:!1},cursor:{show:!1},padding:[6,16,0,0],scales:{x:{time:!1},y:{range:Pu},...n},axes:[{...t,size:18,gap:2,space:50,values:ta},{...t,size:Cu,gap:4,space:24,values:ta}],series:[{},...i],bands:o},this.data(),this.plot)}drawSoon(){if(!this.uplot||hs.has(this))return;clearTimeout(this.timer);let e=this.due-performance.now();e<=0?ea(this):this.timer=setTimeout(()=>ea(this),e+_u)}draw(){this.due=performance.now()+Tu,this.plot.clientWidth&&this.uplot?.setData(this.data())}fit(){let e=this.plot.clientWidth;e>0&&this.uplot&&e!==this.uplot.width&&this.uplot.setSize({width:e,height:Xl}),this.drawSoon()}destroy(){clearTimeout(this.timer),hs.delete(this),this.uplot?.destroy(),this.uplot=void 0}},ia={x:{time:!1,range:(s,e,t)=>[e,Math.max(t,e+1)]}},na=(s,e)=>({stroke:()=>s(`curve-${e+1}`),width:1.5,dash:Zl[e%Zl.length],points:{show:!1}}),Vs=class extends ri{constructor(e,t){super(`${e} over generator steps`,t),this.caption.textContent=e,this.history=new Gi(t.length),this.count=t.length}options(e){return{series:Array.from({length:this.count},(t,i)=>na(e,i)),scales:ia,bands:[]}}data(){let{series:e}=this.history;return e[0].length?e:[[0,1],...e.slice(1).map(()=>[null,null])]}add(e){this.history.add(e),this.drawSoon()}clear(){this.history.clear(),this.drawSoon()}},li=class extends ri{constructor(e){super(`${e} over generator steps, with its floor`,[]),this.track=new qi,this.floor={mean:NaN,sd:NaN},this.name=e,this.caption.textContent=e}options(e){let t={stroke:()=>e("floor"),width:1,dash:[4,3],points:{show:!1}};return{series:[{...na(e,0),points:{show:()=>this.track.series[0].length<2,size:6}},t,t],scales:{...ia,y:{range:(i,n,o)=>[0,o?1.1*o:1]}},bands:[{series:[3,2],fill:()=>e("floor-fill")}]}}data(){let[e,t]=this.track.series,{mean:i,sd:n}=this.floor,[o,r]=e.length>1?[e,t]:[[e[0]??0,(e[0]??0)+1],[t[0]??null,null]];return[o,r,o.map(()=>Math.max(0,i-2*n)),o.map(()=>i+2*n)]}setFloor(e){this.floor=e,this.caption.textContent=`${this.name}
dashed: its floor ${Se(e.mean)} ± ${Se(2*e.sd)}`,this.drawSoon()}add(e,t){this.track.add(e,t),this.drawSoon()}clear(){this.track.clear(),this.drawSoon()}},Yi=class extends li{options(e){let t=super.options(e),i=(n,o,r)=>{let[c,h]=[Math.min(o??1,this.floor.mean||1),r??1];return[10**Math.floor(Math.log10(Math.max(c,1e-6)/1.5)),10**Math.ceil(Math.log10(Math.max(h,1e-6)))]};return{...t,scales:{...t.scales,y:{distr:3,range:i}}}}data(){let[e,t,i,n]=super.data();return[e,t,i.map(o=>Math.max(Number(o),this.floor.mean/3)||null),n]}},ai=class extends ri{constructor(e,t){super(`${e}: ${t}`,[]),this.caption.textContent=`${e}
${t}`,this.histogram={edges:[0,1],shares:new Float32Array(1)}}options(e){let t=Oe.paths.bars({size:[1,1/0],align:1,gap:1});return{series:[{stroke:()=>e("bar"),fill:()=>e("bar"),width:0,paths:t,points:{show:!1}}],scales:{x:{time:!1,range:()=>this.histogram.edges},y:{range:(i,n,o)=>[0,o?1.05*o:1]}},bands:[]}}data(){let{edges:e,shares:t}=this.histogram,i=(e[1]-e[0])/t.length;return[Array.from(t,(n,o)=>e[0]+o*i),Array.from(t)]}show(e){this.histogram=e,this.drawSoon()}};var Bs="live-",Fu=2**32-1,ci="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";function Du(s,e){let t=i=>{let n=Math.max(0,Math.min(4095,Math.round((i/e+1)/2*4095)));return ci[n>>6]+ci[n&63]};return s.map(([i,n])=>t(i)+t(n)).join("")}function ra(s,e){let t=[],i=n=>{let o=64*ci.indexOf(s[n])+ci.indexOf(s[n+1]);return Number((e*(2*o/4095-1)).toFixed(4))};for(let n=0;n+4<=s.length;n+=4)[0,1,2,3].every(o=>ci.includes(s[n+o]))&&t.push([i(n),i(n+2)]);return t}var la=({manifest:s,values:e},t={})=>s.controls.filter(({name:i,value:n})=>e[i]!==(t[i]??n)).map(({name:i})=>[i,e[i]]);function aa(s,{data:e,seed:t,batch:i,centres:n,sides:o},r){let c=new URLSearchParams({data:e,seed:String(t),batch:String(i)}),[h,u]=o;for(let{name:m}of h.manifest.controls)c.set(m,String(h.values[m]));if(c.set("against",u?u.manifest.name:""),u)for(let[m,p]of la(u,u.manifest.toy))c.set(`against.${m}`,String(p));return e==="drawn"&&c.set("points",Du(n,r.data[e].limit)),`#${Bs}${s}?${c}`}function _o(s){let e=new RegExp(`^#${Bs}([\\w-]+)(?:\\?(.*))?$`).exec(s);return e?{name:e[1],query:new URLSearchParams(e[2]??"")}:void 0}function ca(s,e){if(s.kind==="choice"){let{options:t}=s;return t.includes(e)?{value:e}:{error:`must be one of ${t.join(", ")}; got "${e}"`}}return is(e,{low:s.low,high:s.high,integer:s.kind==="integer"})}var ha=s=>is(s,{low:0,high:Fu,integer:!0});function ua(s,e,t){let i=n=>typeof n=="string"?n.replaceAll("_"," ")||"nothing":Number.isInteger(n)?String(n):Se(n);return`${s} ${i(e)} → ${i(t)}`}var oa=s=>typeof s=="string"?JSON.stringify(s):String(s);function Iu({manifest:s,values:e}){let t=la({manifest:s,values:e}).filter(([i])=>!i.includes(".")).map(([i,n])=>`${i}=${oa(n)}`);for(let[i,n]of Object.entries(s.optimizers)){let o=`${i}_optimizer.`,r={...s.constants,...Object.fromEntries(s.controls.map(({name:u,value:m})=>[u,m]))},c=Object.keys(r).filter(u=>u.startsWith(o));if(c.every(u=>e[u]===r[u]))continue;let h=c.map(u=>`${u.slice(o.length)}=${oa(e[u])}`);t.push(`${i}_optimizer=ganlib.${n}(${h.join(", ")})`)}return`ganlib.${s.class}(${t.join(", ")})`}function da({data:s,seed:e,batch:t,centres:i,sides:n}){let[o,r]=n.map(Iu),c=[o,`data="${s}"`,`seed=${e}`,`batch=${t}`];return s==="drawn"&&c.push(`points=[${i.map(([h,u])=>`(${h}, ${u})`).join(", ")}]`),r&&c.push(`against=${r}`),`ganlib.Playground(${c.join(", ")})`}var hi=new Set;function ma(s){let e=_o(s);if(!e)return!1;for(let t of hi)if(t.name===e.name)return t.apply(e.query,!0),!0;return!1}function fa(s){if(s.defaultPrevented||s.button!==0||s.ctrlKey||s.metaKey||s.shiftKey)return;let e=s.target instanceof Element&&s.target.closest('a[href^="#"]');e&&ma(e.getAttribute("href")??"")&&s.preventDefault()}var pa=()=>ma(location.hash);function Ki(s){hi.size||(document.addEventListener("click",fa),window.addEventListener("hashchange",pa)),hi.add(s);let e=_o(location.hash);return e?.name===s.name&&s.apply(e.query,!0),()=>{hi.delete(s),!hi.size&&(document.removeEventListener("click",fa),window.removeEventListener("hashchange",pa))}}var Ru=120,ju=6;function ga(s,e,t){let[i,n]=(t??"").split("_"),o=i?[" ",g("i",{},i,...n?[g("sub",{},n)]:[])]:[];return g("label",{htmlFor:s},e,...o)}function zu({low:s,high:e,log:t,kind:i}){let n=s>0?s:e/10**ju,o=t?Math.log10(e/n):e-s,r=i==="integer"&&!t?1:o/Ru;return{max:o,step:r,position:c=>t?Math.log10(Math.max(c,n)/n):c-s,value(c){if(c<=0)return s;let h=t?n*10**c:s+c,u=i==="integer"?Math.round(h):Number(h.toPrecision(3));return Math.min(e,Math.max(s,u))}}}function ui({label:s,low:e,high:t,integer:i,value:n,id:o,help:r},c){let h=n,u=g("p",{className:"live-message",id:ue("message"),role:"alert",hidden:!0}),m=y=>i?String(y):Se(y),p=g("input",{id:o,type:"text",inputMode:i?"numeric":"decimal",autocomplete:"off",spellcheck:!1,value:m(n)});p.setAttribute("aria-describedby",`${r} ${u.id}`);let w=y=>{p.setAttribute("aria-invalid",String(y!=="")),u.textContent=y&&`${s} ${y}. It stays ${m(h)}.`,u.hidden=!y};return p.addEventListener("change",()=>{let y=is(p.value,{low:e,high:t,integer:i});if("error"in y)return w(y.error);w(""),h=y.value,c(h)}),{box:p,message:u,show:y=>{h=y,p.value=m(y),w("")}}}function Vu(s,e,t){let{name:i,symbol:n,low:o,high:r,kind:c,value:h}=s,u=s.label??Ae(i),m=zu(s),p=ue(i),w=ue(i),x=g("input",{id:w,type:"range",min:0,max:m.max,step:m.step});x.setAttribute("aria-describedby",e);let y=T=>{x.value=String(m.position(T)),x.setAttribute("aria-valuetext",Se(T))},{box:S,message:A,show:L}=ui({label:u,low:o,high:r,integer:c==="integer",value:h,id:p,help:e},T=>{y(T),t(T)});S.setAttribute("aria-label",`${u}, as a number`),x.addEventListener("input",()=>{let T=m.value(Number(x.value));x.setAttribute("aria-valuetext",Se(T)),L(T),t(T)}),y(h);let k=g("div",{className:"live-control"},ga(w,u,n),S,x,A);return{element:k,show:T=>(y(T),L(T)),enable(T){S.disabled=x.disabled=!T,k.title=T?s.doc:`${s.doc}; without effect under the present choices`}}}function di(s,e,t,i,n,o){let r=ue(s),c=g("select",{id:r},...t.map(h=>g("option",{value:h.value},h.text)));return c.setAttribute("aria-describedby",n),c.value=i,c.addEventListener("change",()=>o(c.value)),{element:g("div",{className:"live-control"},ga(r,s,e),c),show:h=>c.value=String(h),enable:h=>c.disabled=!h}}function va(s,e,t){let i=s.kind==="choice"?di(s.label??Ae(s.name),s.symbol,s.options.map(n=>({value:n,text:n.replaceAll("_","-")})),s.value,e,t):Vu(s,e,t);return i.element.title=s.doc,i}var Be=48;function wa({variants:s},e){let t=s.find(({when:i})=>Object.entries(i).every(([n,o])=>e[n]===o));if(!t)throw new Error(`no graph for ${JSON.stringify(e)}`);return t}function ba(s,e){let t=0;for(let i=0;i<s.length;i+=2)Math.abs(s[i])<=e&&Math.abs(s[i+1])<=e||(t+=1);return t}var fi=s=>s.replace("_optimizer.","_");function Ji(s){return{get:e=>s.get(fi(e)),set(e,t){s.set(fi(e),t),s.save_changes()},on(e,t){let i=e.map(n=>{let o=()=>t(n,s.get(fi(n)));return s.on(`change:${fi(n)}`,o),()=>s.off(`change:${fi(n)}`,o)});return()=>i.forEach(n=>n())}}}function ya(s,e){let t=()=>({...e,...s.get("against")?.settings});return{get:i=>t()[i],set(i,n){s.set("against",{...s.get("against"),settings:{...t(),[i]:n}}),s.save_changes()},on(i,n){let o=()=>i.forEach(r=>r in t()&&n(r,t()[r]));return s.on("change:against",o),()=>s.off("change:against",o)}}}var Bu=s=>{let e=({name:t})=>t==="discriminator_steps"||t.includes(".");return[...s.filter(t=>!e(t)),...s.filter(e)]},Ws=class{constructor(e,t,i,n){this.manifest=e,this.store=t,this.changed=n,this.values={...e.constants};for(let o of Object.keys(e.constants))this.values[o]=t.get(o)??this.values[o];this.inputs={};for(let o of Bu(e.controls)){let{name:r,doc:c}=o;this.values[r]=t.get(r)??o.value;let h=ue("doc"),u={...o,label:i.named(r),value:this.values[r]};this.inputs[r]=va(u,h,p=>{this.take(r,p),t.set(r,p)});let{element:m}=this.inputs[r];m.dataset.control=r,m.append(g("p",{id:h,className:"live-doc"},c)),(r===e.slider?i.main:i.controls).append(m)}this.enable(),this.end=t.on(Object.keys(this.values),(o,r)=>r!==void 0&&this.show(o,r))}show(e,t){this.values[e]!==t&&(this.inputs[e]?.show(t),this.take(e,t))}set(e,t){this.show(e,t),this.store.set(e,t)}take(e,t){this.values={...this.values,[e]:t},this.enable(),this.changed(this.values)}enable(){let{acting:e}=wa(this.manifest,this.values);for(let{name:t,kind:i}of this.manifest.controls)i!=="choice"&&this.inputs[t].enable(e.includes(t))}};var Wu=new Intl.NumberFormat("en"),xa=1e4,Hs=class{progressed=0;noted="";phase="idle";constructor(e,t){this.parts=e,this.board=t}setPhase(e){this.phase=e,this.board.root.dataset.phase=e,e==="loading"&&(this.progressed=performance.now());let{play:t,step:i,discriminator:n,generator:o,reset:r}=this.parts.buttons,c=e==="diverged",h=document.activeElement;for(let u of[t,i,n,o])u.disabled=c;r.disabled=e==="idle"||e==="loading"||e==="failed",h instanceof HTMLButtonElement&&h.disabled&&this.board.root.contains(h)&&(c?r:t).focus(),this.describe()}describe(){let{phase:e}=this;if(this.noted&&!["loading","diverged","failed"].includes(e))this.say(this.noted);else if(e==="idle"){let t=this.board.setup.here?"in this page (loads 14 MB, once)":`in the kernel (${this.board.setup.engine})`;this.say(`Press Play to train ${t}.`)}else e==="loading"?this.say(this.board.setup.here?"Loading the runtime.":"Waiting for the kernel."):e==="playing"?this.say("Training."):e==="waiting"?this.say(document.hidden?"Waiting: the tab is hidden.":"Waiting: out of view."):e==="paused"&&this.board.screen.frame?this.say(`Paused at step ${Wu.format(this.board.screen.frame.panes[0].steps)}.`):e==="diverged"?this.say("Stopped."):e==="failed"&&this.say("Not running.")}note(e){this.noted=e,this.describe()}forget(){this.noted=""}say(e){this.parts.status.textContent!==e&&(this.parts.status.textContent=e)}alert(e,...t){let{alert:i,buttons:{play:n}}=this.parts,o=i.contains(document.activeElement);i.replaceChildren(...e?[g("p",{},e)]:[]),t.length&&i.append(g("div",{className:"live-buttons"},...t)),i.hidden=!e,o&&n.focus()}progress(e,t){let i=performance.now();if(clearTimeout(this.stalled),this.phase!=="loading"||e===t)return;let n=r=>Math.round(r/2**20),o=`${n(e)} ${t?`of ${n(t)} MB`:"MB so far"}`;this.stalled=setTimeout(()=>{this.phase==="loading"&&this.say(`Loading the runtime: ${o}, and nothing more for ${xa/1e3} seconds.`)},xa),!(i-this.progressed<1e3)&&(this.progressed=i,this.say(`Loading the runtime: ${o}.`))}rate(e){this.parts.rate.textContent=e}};var Hu={ink:"ink",paper:"panel",low:"generated",middle:"high",high:"real"};function $o(s){let e=document.createElement("canvas").getContext("2d",{willReadFrequently:!0}),t=Object.entries(Hu).map(([i,n])=>(e.fillStyle=s(n),e.fillRect(0,0,1,1),[i,[...e.getImageData(0,0,1,1).data].slice(0,3)]));return Object.fromEntries(t)}var ka=(s,e,t)=>s.map((i,n)=>Math.round(i+(e[n]-i)*t));function Uu({low:s,middle:e,high:t},i){let[n,o,r]=i<.5?ka(s,e,2*i):ka(e,t,2*i-1);return`rgb(${n} ${o} ${r})`}var Gt=class{constructor(e,t){this.canvas=e,this.columns=t,this.context=e.getContext("2d"),this.small=document.createElement("canvas"),this.count=0}get pitch(){return this.canvas.width/this.columns}fit(e){let t=window.devicePixelRatio||1,i=Math.max(1,Math.round(this.canvas.clientWidth*t)),n=Math.round(i/this.columns*Math.ceil(e/this.columns));(this.canvas.width!==i||this.canvas.height!==n)&&Object.assign(this.canvas,{width:i,height:n}),this.count=e}draw(e,t,i,{verdicts:n,marks:o={},ring:r=""}={}){let{context:c,small:h,columns:u}=this,m=t*t,p=e.length/m;this.fit(p);let{pitch:w}=this,x=window.devicePixelRatio||1,y=n?3*x:0,S=3*x;c.clearRect(0,0,this.canvas.width,this.canvas.height),c.imageSmoothingQuality="high",h.width=h.height=t;let A=h.getContext("2d"),L=A.createImageData(t,t);for(let k=0;k<p;k++){let[T,N]=[k%u*w+S/2,Math.floor(k/u)*w+S/2],B=w-S;n&&(c.fillStyle=Uu(i,n[k]),c.fillRect(T,N,B,B)),Gu(L.data,e.subarray(k*m,(k+1)*m),i),A.putImageData(L,0,0),c.drawImage(h,T+y,N+y,B-2*y,B-2*y),o[k]&&this.mark(o[k],T,N,B,r)}}mark(e,t,i,n,o){let{context:r}=this,c=window.devicePixelRatio||1;r.strokeStyle=r.fillStyle=o,r.lineWidth=2*c,r.strokeRect(t,i,n,n),r.font=`bold ${11*c}px system-ui, sans-serif`,r.textBaseline="top",r.fillText(e,t+5*c,i+4*c)}at({clientX:e,clientY:t}){let{left:i,top:n,width:o}=this.canvas.getBoundingClientRect(),r=o/this.columns,[c,h]=[Math.floor((e-i)/r),Math.floor((t-n)/r)],u=h*this.columns+c;return c>=0&&c<this.columns&&h>=0&&u<this.count?u:-1}};function Gu(s,e,{ink:t,paper:i}){for(let n=0;n<e.length;n++){let o=(Math.min(1,Math.max(-1,e[n]))+1)/2;for(let r=0;r<3;r++)s[4*n+r]=i[r]+(t[r]-i[r])*o;s[4*n+3]=255}}var qu=.01,Qi=s=>Array.from(s).reduce((e,t)=>e+t,0)/s.length,It=s=>Math.abs(s)>=.01?String(Number(s.toPrecision(3))):Se(s),Lo=s=>s.flatMap((e,t)=>e>=qu?[t]:[]),Po=({discriminator:s})=>s==="critic"?"The critic":"D";function Sa({shown:s,measured:e,manifest:t}){if(!s||!e)return"";if(s.steps+s.discriminatorSteps===0)return"Nothing is trained yet: this is what G makes of noise.";let{distance:i,floor:n,digits:o}=e,r=Lo(o),c=o.map((p,w)=>w).filter(p=>!r.includes(p)),h=c.length?`${r.length} of ten digits, and no ${c.join(", ")}`:"all ten digits",[u,m]=[Qi(s.verdicts),Qi(s.realVerdicts)];return`A frozen classifier reads ${h} among 512 samples; their Fréchet distance to real ones is ${It(i)}, ${It(i/n.mean)} times the floor. ${Po(t)} gives the samples ${It(u)} on average, the real ones ${It(m)}.`}var Co=6,Yu=2,Zi=7,Ku=150,Ea={ArrowLeft:-1,ArrowRight:1,ArrowUp:-Co,ArrowDown:Co},Ju=new Intl.NumberFormat("en"),Xi=class{pending;looked=0;pair=[0,1];turn=0;asked=0;askedAt=0;answer;constructor(e){this.stage=e;let{samples:t,real:i,near:n,strip:o,step:r,walk:c,digits:h}=e.parts;this.samples=new Gt(t,Co),this.real=new Gt(i,Yu),this.near=new Gt(n,2),this.strip=new Gt(o,Zi),this.step=new Gt(r,1),this.bars=Array.from({length:10},()=>g("i",{})),h.append(...this.bars.map((u,m)=>g("div",{},g("div",{},u),g("span",{},String(m))))),t.addEventListener("pointermove",u=>this.look(this.samples.at(u))),t.addEventListener("click",u=>this.choose(this.samples.at(u))),t.addEventListener("keydown",u=>this.press(u)),o.addEventListener("pointermove",u=>this.follow(u)),c.addEventListener("input",()=>this.drawSoon())}recolour(){this.palette=$o(e=>this.stage.colour(e)),this.drawSoon()}forget(){this.answer=void 0;let{looked:e,heard:t,say:i}=this.stage.parts;e.textContent=t.textContent=i.textContent=""}show(e){e.digits&&this.showDigits(e.digits),this.stage.parts.samples.setAttribute("aria-label",`${36} generated images after ${Ju.format(e.steps)} steps; arrow keys look at one, Enter takes it for the walk`),performance.now()-this.askedAt>Ku&&this.ask(),this.drawSoon()}drawSoon(){this.pending??=requestAnimationFrame(()=>{this.pending=void 0,this.draw()})}scale({verdicts:e,realVerdicts:t}){let{surface:i,better:n}=this.stage.manifest,o=[...e,...t].filter(Number.isFinite),r=i.low??Math.min(...o),c=i.high??Math.max(...o,r+1e-6);return{low:r,high:c,place:u=>{let m=Math.min(1,Math.max(0,(u-r)/(c-r)));return n==="low"?1-m:m},better:n}}draw(){let{shown:e,real:t,parts:i,manifest:n}=this.stage;if(!e||!t)return;this.palette??=$o(N=>this.stage.colour(N));let{palette:o,answer:r}=this,c=n.shape[2],{low:h,high:u,place:m,better:p}=this.scale(e),w={[this.pair[1]]:"B",[this.pair[0]]:"A"};this.samples.draw(e.samples,c,o,{verdicts:Array.from(e.verdicts,m),marks:w,ring:this.stage.colour("ink")}),this.real.draw(t,c,o,{verdicts:Array.from(e.realVerdicts,m)});let[x,y]=p==="low"?[u,h]:[h,u];i.ends[0].textContent=`generated: ${It(x)}`,i.ends[1].textContent=`real: ${It(y)}`;let S=c*c,A=24/(Zi-1),L=new Float32Array(Zi*S);for(let N=0;N<Zi;N++)L.set(e.walk.subarray(N*A*S,(N*A+1)*S),N*S);this.strip.draw(L,c,o);let k=Number(i.walk.value);this.step.draw(e.walk.subarray(k*S,(k+1)*S),c,o);let T=new Float32Array(2*S);T.set(e.samples.subarray(this.looked*S,(this.looked+1)*S)),r?T.set(r.nearest,S):T.fill(-1,S),this.near.draw(T,c,o)}showDigits(e){let t=Lo(e);this.bars.forEach((n,o)=>{n.style.height=`${Math.min(100,250*e[o])}%`,n.parentElement?.parentElement?.classList.toggle("live-absent",!t.includes(o))});let i=e.map((n,o)=>`${o}: ${Math.round(100*n)} %`);this.stage.parts.digits.setAttribute("aria-label",`shares of the digits among 512 samples: ${i.join(", ")}`)}look(e){e<0||e>=36||e===this.looked||(this.looked=e,this.answer=void 0,this.ask(),this.drawSoon())}ask(){let{shown:e,engine:t,manifest:i}=this.stage;if(!e||!t)return;this.askedAt=performance.now();let n=i.shape[2]**2,o=e.samples.slice(this.looked*n,(this.looked+1)*n);t.send({type:"ask",id:++this.asked,about:"nearest",image:o})}answered(e){let{shown:t,parts:i,manifest:n}=this.stage;if(!t)return;if(e.about==="walk")return Object.assign(t,{walk:e.walk}),this.drawSoon();if(e.id!==this.asked||e.nearest.length!==t.samples.length/36)return;this.answer=e;let[o,r]=e.reads,c=`${Po(n)} gives it ${It(t.verdicts[this.looked])} (real ones ${It(Qi(t.realVerdicts))})`;return i.looked.textContent=`Sample ${this.looked+1} reads as a ${o}; the nearest training image, on the right, as a ${r}, ${e.distance.toFixed(2)} away a pixel (of 2 at most). ${c}.`,document.activeElement===i.samples&&!this.stage.running&&(i.heard.textContent=i.looked.textContent),this.drawSoon()}choose(e){e<0||(this.look(e),this.pair[this.turn]=e,this.turn=1-this.turn,this.stage.send({type:"ask",id:0,about:"walk",ends:[...this.pair]}),this.drawSoon())}follow({clientX:e}){let{strip:t,walk:i}=this.stage.parts,{left:n,width:o}=t.getBoundingClientRect();i.value=String(Math.round((e-n)/o*24)),this.drawSoon()}press(e){if(e.key==="Enter"||e.key===" ")this.choose(this.looked);else if(e.key in Ea)this.look(this.looked+Ea[e.key]);else return;e.preventDefault()}};var Qu={link:["Copy link","the address of this page with the present settings"],python:["Copy Python","the line that gives this playground in a notebook"],picture:["Save picture","the picture as a PNG file"]},Do=[1,20,100],Zu={"pull of the generator’s loss":"minus the gradient of the generator’s loss at a generated point: where it is drawn; as long as the run’s longest at most, so that a pull that vanishes is seen to shrink",slopes:"length of the gradient of the map, at random places between a real and a generated point",weights:"of all layers of the network that judges",distance:"sliced W₁ between 512 generated and 512 real points; the floor is what two samples of real points have","modes covered":"modes that have a generated point within three standard deviations","high-quality samples":"share of generated points within three standard deviations of a mode"},Fo=s=>Object.fromEntries(Object.entries(s).map(([e,[t,i]])=>[e,g("button",{type:"button",title:i},t)])),Lt=(s,...e)=>g("details",{className:"live-group"},g("summary",{},s),...e),Io=s=>Fo({play:["Play","train, until paused"],step:["Step",`whole iterations: k updates of ${s}, then one of G`],discriminator:[`Step ${s}`,`updates of ${s} alone`],generator:["Step G","updates of G alone"],reset:["Reset","a new training from its start, with the same seed"]});function Ma(s,{title:e,discriminator:t}){let i=Io(t==="critic"?"f":"D"),n=Fo(Qu),o=Fo({draw:["Draw data","put points of your own on the picture"],clear:["Clear","forget your points"]});o.draw.setAttribute("aria-pressed","false"),o.clear.hidden=!0;let r=ue("times"),c=g("select",{id:r},...Do.map(P=>g("option",{value:String(P)},`× ${P}`))),h=g("label",{htmlFor:r,className:"live-hidden"},"steps at a press"),u=g("p",{className:"live-status",role:"status"}),m=g("p",{className:"live-rate"}),p=g("div",{className:"live-alert",role:"alert",hidden:!0}),w=g("div",{className:"live-setup"}),x=g("div",{className:"live-pace"}),y=g("div",{className:"live-panes"}),S=g("div",{}),A=Lt("what you tried"),L=Object.entries(Zu).flatMap(([P,Y])=>[g("dt",{},P),g("dd",{},Y)]),k=ue("share"),T=g("input",{id:k,type:"text",readOnly:!0,hidden:!0}),N=g("label",{htmlFor:k,hidden:!0},"copied");return{root:g("section",{className:"live-playground",id:Bs+s,tabIndex:-1,"aria-label":`playground: ${e}`},g("div",{className:"live-top"},g("div",{className:"live-buttons",role:"group","aria-label":"training"},i.play,g("span",{className:"live-joined"},i.step,h,c),i.discriminator,i.generator,i.reset),u,m),p,y,g("div",{className:"live-groups"},Lt("data, seed, pace, another beside it",w,x,g("div",{className:"live-buttons live-sketch",role:"group","aria-label":"your own data"},...Object.values(o)),S),A,Lt("share, and what the numbers mean",g("div",{className:"live-share"},g("div",{className:"live-buttons",role:"group","aria-label":"share"},...Object.values(n)),N,T),g("dl",{className:"live-help"},...L)))),buttons:i,times:c,shares:n,sketch:o,status:u,rate:m,alert:p,setup:w,pace:x,panes:y,brought:S,tried:A,copied:{text:T,label:N}}}var mi=(s,e)=>g("canvas",{role:"img","aria-label":s,...e});function Na(s,{title:e,discriminator:t},i){let n=t==="critic"?"f":"D",o=Io(n),r=ue("times"),c=g("select",{id:r},...Do.map(I=>g("option",{value:String(I)},`× ${I}`))),h=g("p",{className:"live-status",role:"status"}),u=g("p",{className:"live-rate"}),m=g("div",{className:"live-alert",role:"alert",hidden:!0}),p=g("p",{className:"live-say"}),w=g("div",{className:"live-main"}),x=g("div",{className:"live-controls"}),y=g("div",{className:"live-charts"}),S=g("div",{className:"live-setup"}),A=g("div",{}),L=mi("generated images",{tabIndex:0}),k=mi("real images"),T=g("p",{className:"live-looked"}),N=g("div",{className:"live-hidden",role:"status"}),B=mi("the chosen sample, and the training image nearest to it"),P=mi("the walk from A to B"),Y=mi("where the walk is"),U=ue("walk"),Q=g("input",{id:U,type:"range",min:0,max:24,step:1,value:24/2}),H=g("div",{className:"live-digits",role:"img","aria-label":"which digits appear"}),$=[g("span"),g("span")];return{root:g("section",{className:"live-playground live-images",id:Bs+s,tabIndex:-1,"aria-label":`playground on images: ${e}`},g("div",{className:"live-top"},g("div",{className:"live-buttons",role:"group","aria-label":"training"},o.play,g("span",{className:"live-joined"},o.step,g("label",{htmlFor:r,className:"live-hidden"},"steps at a press"),c),o.discriminator,o.generator,o.reset),h,u),m,g("div",{className:"live-body"},g("div",{className:"live-stage"},g("div",{className:"live-grids"},g("div",{},g("div",{className:"live-caption"},"generated, from fixed noise"),L),g("div",{},g("div",{className:"live-caption"},"real"),k),g("div",{className:"live-stored"},...i)),g("div",{className:"live-bar"},g("span",{},`frames: what ${n} takes an image for`),g("div",{className:"live-ramp live-verdicts"}),g("div",{className:"live-ends"},...$)),g("div",{className:"live-near"},B,T,N)),g("div",{className:"live-side"},p,w,g("div",{},g("div",{className:"live-caption"},"digits that the classifier reads, shares of 512 samples"),H),A,g("div",{className:"live-walk"},g("label",{htmlFor:U,className:"live-caption"},"a walk from A to B (press two samples to choose them)"),g("div",{className:"live-walked"},g("div",{},P,Q),Y))),g("div",{className:"live-groups"},Lt("more settings",x),Lt("curves",y),Lt("images, seed",S)))),buttons:o,times:c,status:h,rate:u,alert:m,say:p,main:w,controls:x,curves:y,setup:S,distance:A,samples:L,real:k,looked:T,heard:N,near:B,strip:P,step:Y,walk:Q,digits:H,ends:$}}var Xu=2**32-1,en=class{here=!0;engine="browser";constructor({model:e,index:t,parts:i},n){this.model=e,this.changed=n,this.data=e.get("data"),this.seed=e.get("seed");let o=ue("doc"),r=Object.entries(t.sets).map(([x,{title:y}])=>({value:x,text:y}));this.select=di("images",void 0,r,this.data,o,x=>this.choose(x)),this.select.element.append(g("p",{id:o,className:"live-doc"},"other images have other networks, and training begins anew; MNIST loads 0.8 MB more"));let[c,h]=[ue("seed"),ue("doc")],{box:u,message:m}=ui({label:"seed",low:0,high:Xu,integer:!0,value:this.seed,id:c,help:h},x=>{this.seed=x,this.keep("seed",x),n("seed")}),p=g("p",{id:h,className:"live-doc"},"starts all random numbers; a new seed starts a new training"),w=g("div",{className:"live-control"},g("label",{htmlFor:c},"seed"),u,m,p);this.select.element.dataset.control="data",w.dataset.control="seed",i.setup.append(this.select.element,w)}keep(e,t){this.model.set(e,t),this.model.save_changes()}choose(e){return this.show(e),this.changed("data")}show(e){this.data=e,this.select.show(e),this.keep("data",e)}};var ed=100,td=1e3,Aa=new Intl.NumberFormat("en"),tn=class{still=matchMedia("(prefers-reduced-motion: reduce)");colours={};shown;measured;rate=0;playing=!1;running=!1;visible=!0;engine;ends=[];manifest;settings;curves=[];constructor({model:e,index:t,manifest:i,manifestOf:n,assets:o,stored:r}){this.model=e,this.index=t,this.manifestOf=n,this.assets=o,this.name=e.get("name"),this.parts=Na(this.name,i,r),this.root=this.parts.root,this.setup=new en(this,c=>this.changed(c)),this.status=new Hs(this.parts,this),this.distance=new Yi("Fréchet distance on a classifier’s features"),this.parts.distance.append(this.distance.element),this.take(i),this.looks=new Xi(this),this.addButtons(),this.status.setPhase("idle")}get screen(){return{frame:this.shown&&{panes:[this.shown]}}}take(e){this.manifest=e,this.settings?.end(),this.curves.forEach(u=>u.destroy());let{main:t,controls:i,curves:n}=this.parts;for(let u of[t,i,n])u.replaceChildren();let o=u=>Ae(u).replace("discriminator",e.discriminator);this.settings=new Ws(e,Ji(this.model),{main:t,controls:i,named:o},u=>{this.send({type:"values",pane:0,values:u})});let[r,c]=e.ends;t.querySelector("[data-control]")?.append(g("p",{className:"live-effects"},g("i",{},`← ${r}`),g("i",{},`${c} →`)));let h=e.curves.map(({label:u,names:m})=>({label:u,names:m.filter(p=>e.measured.includes(p))}));this.plotted=h.filter(({names:u})=>u.length),this.curves=this.plotted.map(({label:u,names:m})=>new Vs(u,m.map(o))),n.append(...this.curves.map(({element:u})=>u))}attach(){this.attached=!0;for(let o of[this.distance,...this.curves])o.attach(r=>this.colour(r));this.ends.push($i(this.root,()=>this.recolour()));let e=new ResizeObserver(()=>{for(let o of[this.distance,...this.curves])o.fit();this.looks.drawSoon()});e.observe(this.root);let t=new IntersectionObserver(([o])=>{this.visible=o.isIntersecting,this.update()});t.observe(this.root);let i=()=>this.send({type:"interval",interval:this.interval()}),n=()=>this.update();this.still.addEventListener("change",i),document.addEventListener("visibilitychange",n),this.ends.push(()=>e.disconnect(),()=>t.disconnect(),()=>this.still.removeEventListener("change",i),()=>document.removeEventListener("visibilitychange",n),()=>this.settings?.end(),()=>[this.distance,...this.curves].forEach(o=>o.destroy()),()=>this.engine?.stop(),Ki({name:this.name,apply:o=>this.follow(o)}))}colour(e){return this.colours[e]??=getComputedStyle(this.root).getPropertyValue(`--live-${e}`).trim()}recolour(){this.colours={},this.looks.recolour();for(let e of[this.distance,...this.curves])e.drawSoon()}send(e){this.engine?.send(e)}interval(){return this.still.matches?td:ed}async follow(e){for(let{name:i,kind:n}of this.manifest.controls){let o=Number(e.get(i)??NaN);n!=="choice"&&Number.isFinite(o)&&this.settings.set(i,o)}let t=e.get("data")??"";t in this.index.sets&&t!==this.setup.data&&await this.setup.choose(t),this.root.scrollIntoView({block:"start"}),e.has("play")&&this.setPlaying(!0)}async changed(e){if(this.status.forget(),e==="seed")return this.send({type:"seed",seed:this.setup.seed});let{data:t}=this.setup,i=`${t}.${this.manifest.name}`;try{let n=await this.manifestOf(i);if(this.setup.data!==t)return;if(this.take(n),this.attached)for(let o of this.curves)o.attach(r=>this.colour(r));this.forget(),this.send({type:"compare",settings:this.sides(),source:this.source()})}catch(n){this.setup.show(this.manifest.set),this.status.alert(`${i}.json could not be loaded (${n.message}). The images before it stay.`)}}sides(){return[{manifest:this.manifest,values:this.settings.values}]}source(){return{data:this.setup.data,centres:[],batch:this.manifest.batch}}addButtons(){let{buttons:e,times:t}=this.parts;e.play.addEventListener("click",()=>this.setPlaying(!this.playing));let i={step:"iteration",discriminator:"discriminator",generator:"generator"};for(let[n,o]of Object.entries(i))e[n].addEventListener("click",()=>{this.setPlaying(!1),this.ensureEngine(),this.send({type:"step",role:o,times:Number(t.value)})});e.reset.addEventListener("click",()=>{this.status.forget(),this.send({type:"reset"})})}setPlaying(e){this.status.phase!=="diverged"&&(this.status.forget(),this.playing=e,e&&this.ensureEngine(),this.update())}ensureEngine(){if(this.engine)return;this.status.alert(""),this.status.setPhase("loading"),this.engine=new $s(this.assets,{frame:i=>this.show(i),real:i=>this.real=i.points,progress:(i,n)=>this.status.progress(i,n),answer:i=>this.looks.answered(i),diverged:(i,n)=>this.diverge(n),refused:({file:i,reason:n})=>this.status.alert(`${i} could not be loaded (${n}).`),failed:(i,n)=>this.fail(i,n)});let e={speed:1/0,interval:this.interval()},t={index:this.index,settings:this.sides(),source:this.source(),seed:this.setup.seed,images:!0};this.engine.start({...t,...e})}update(){let e=this.playing&&this.visible&&!document.hidden;e!==this.running&&(this.running=e,this.send({type:e?"play":"pause"})),this.parts.buttons.play.textContent=this.playing?"Pause":"Play",["idle","loading","diverged","failed"].includes(this.status.phase)||this.status.setPhase(e?"playing":this.playing?"waiting":"paused")}diverge(e){this.playing=this.running=!1,this.update(),this.status.setPhase("diverged"),this.status.alert(`Diverged at step ${Aa.format(e)}: a loss is no longer a finite number. Reset begins anew; try a smaller learning rate.`)}fail(e,t){this.engine=void 0,this.playing=this.running=!1,this.update(),this.status.setPhase("failed"),this.forget(),this.status.alert(`${e?`${e} could not be loaded`:"The training stopped"} (${t}). Press Play to try again.`)}forget(){this.shown=this.measured=void 0,this.looks.forget(),this.clear(),delete this.root.dataset.live}clear(){this.rate=0;for(let e of[this.distance,...this.curves])e.clear()}show(e){let[t]=e.panes;if(e.data!==this.setup.data)return this.send({type:"drawn"});t.steps+t.discriminatorSteps===0&&this.clear(),this.shown=t;let{phase:i}=this.status;(i==="loading"||i==="diverged"&&t.steps===0)&&(this.status.setPhase("paused"),this.status.alert(""),this.update()),this.plot(t),e.rate&&this.running&&(this.rate=.9*(this.rate||e.rate)+.1*e.rate,this.status.rate(`${Aa.format(Math.round(this.rate))} steps per second`)),this.running||this.status.describe(),Object.assign(this.root.dataset,{live:"",steps:t.steps,discriminatorSteps:t.discriminatorSteps}),this.looks.show(t),requestAnimationFrame(()=>this.send({type:"drawn"}))}plot({rows:e,steps:t,distance:i,floor:n,digits:o}){let{measured:r}=this.manifest;this.plotted?.forEach(({names:c},h)=>{let u=c.map(p=>r.indexOf(p)),m=[];for(let p=0;p<e.length;p+=r.length)m.push(...u.map(w=>e[p+w]));m.length&&this.curves[h].add(m)}),i!==void 0&&(this.measured={distance:i,floor:n,digits:o},this.distance.setFloor(n),this.distance.add(t,i),this.parts.say.textContent=Sa(this))}destroy(){for(let e of this.ends)e()}};var Ro=5,sd=96,sn=2.6,Ta=.09,id=.12;function jo(s){let e=getComputedStyle(s);return Object.fromEntries(["low","middle","high","contour","real","generated","edge","axis","arrow"].map(i=>[i,e.getPropertyValue(`--live-${i}`).trim()]))}var nd=s=>[1,3,5].map(e=>parseInt(s.slice(e,e+2),16));function od({low:s,middle:e,high:t}){let[i,n,o]=[s,e,t].map(nd),r=new Uint8ClampedArray(4*256);for(let c=0;c<256;c++){let h=c/127.5;for(let u=0;u<3;u++)r[4*c+u]=h<1?i[u]+h*(n[u]-i[u]):n[u]+(h-1)*(o[u]-n[u]);r[4*c+3]=255}return r}function gi(s){let t=Float32Array.from({length:s.length/2},(i,n)=>Math.hypot(s[2*n],s[2*n+1])).filter(Number.isFinite).sort();return t.length?t[Math.floor(.95*(t.length-1))]:0}var nn=class{palette;colours;constructor(e){this.canvas=e,this.context=e.getContext("2d"),this.ratio=0;let t=new OffscreenCanvas(Be,Be).getContext("2d");this.heat=t,this.pixels=new ImageData(Be,Be),this.layer=new OffscreenCanvas(1,1).getContext("2d"),this.layered=[],this.marks=[]}setPalette(e){this.palette=e,this.colours=new Uint32Array(od(e).buffer),this.marks=[],this.layered=[]}fit(){let e=Math.min(window.devicePixelRatio||1,2),t=Math.round(this.canvas.clientWidth*e);t===0||this.canvas.width===t||(this.canvas.width=this.canvas.height=t,this.ratio=e,this.marks=[])}draw({surface:e,samples:t,arrows:i},n,{limit:o,low:r,high:c,pull:h},u){if(this.ratio||this.fit(),!!this.ratio){this.drawSurface(e,r,c);for(let m=1;m<=Ro;m++)this.drawContour(e,r+(c-r)*m/(Ro+1),2*m===Ro+1?1.75:.75);this.drawStill(n,o),this.drawGenerated(t,o),u&&this.drawArrows(t,i,o,h)}}drawSurface(e,t,i){let{context:n,canvas:o,heat:r,pixels:c,colours:h}=this,u=new Uint32Array(c.data.buffer),m=255/(i-t);for(let w=0;w<Be;w++)for(let x=0;x<Be;x++){let y=Math.round((e[w*Be+x]-t)*m);u[(Be-1-w)*Be+x]=h[Math.max(0,Math.min(255,y))]}r.putImageData(c,0,0),n.imageSmoothingEnabled=!0;let p=o.width/(Be-1);n.drawImage(r.canvas,-p/2,-p/2,o.width+p,o.height+p)}drawContour(e,t,i){let{context:n,canvas:o}=this,r=o.width/(Be-1);n.beginPath();for(let c=0;c+1<Be;c++)for(let h=0;h+1<Be;h++){let u=c*Be+h,m=[e[u],e[u+1],e[u+Be+1],e[u+Be]],p=!1;for(let w=0;w<4;w++){let x=m[w]-t,y=m[(w+1)%4]-t;if(x<0==y<0)continue;let S=x/(x-y),A=h+[S,1,1-S,0][w],L=c+[0,S,1,1-S][w];p?n.lineTo(A*r,o.height-L*r):n.moveTo(A*r,o.height-L*r),p=!p}}n.lineWidth=i*this.ratio,n.strokeStyle=this.palette.contour,n.stroke()}drawArrows(e,t,i,n){let{context:o,canvas:r,ratio:c,palette:h}=this,u=r.width/(2*i),m=Ta*r.width/(n||1),p=1.5*Ta*r.width;o.beginPath();for(let w=0;w<2*sd&&w<e.length;w+=2){let[x,y]=[(e[w]+i)*u,(i-e[w+1])*u],[S,A]=[t[w]*m,-t[w+1]*m],L=Math.hypot(S,A);if(!(L>2*c))continue;L>p&&([S,A]=[S*p/L,A*p/L]);let k=3.5*c/Math.hypot(S,A);o.moveTo(x,y),o.lineTo(x+S,y+A),o.moveTo(x+S-k*(S+.6*A),y+A-k*(A-.6*S)),o.lineTo(x+S,y+A),o.lineTo(x+S-k*(S-.6*A),y+A-k*(A+.6*S))}o.lineWidth=1.25*c,o.strokeStyle=h.arrow,o.globalAlpha=Math.max(id,Math.min(1,(gi(t)/(n||1))**.25)),o.stroke(),o.globalAlpha=1}drawCursor([e,t],i){let{context:n,canvas:o,ratio:r,palette:c}=this,h=o.width/(2*i),[u,m,p]=[(e+i)*h,(i-t)*h,9*r];n.beginPath(),n.moveTo(u-p,m),n.lineTo(u+p,m),n.moveTo(u,m-p),n.lineTo(u,m+p),n.lineWidth=2*r,n.strokeStyle=c.contour,n.stroke()}drawStill(e,t){let{layer:i,canvas:n}=this,o=[e,t,n.width];o.some((r,c)=>r!==this.layered[c])&&(this.layered=o,i.canvas.width=i.canvas.height=n.width,this.drawAxes(i,t),this.drawReal(i,e,t)),this.context.drawImage(i.canvas,0,0)}drawAxes(e,t){let{canvas:i,ratio:n}=this,o=t>4?2:t>1.2?1:.5;e.fillStyle=e.strokeStyle=this.palette.axis,e.lineWidth=n,e.font=`${11*n}px system-ui, sans-serif`,e.beginPath();for(let r=-Math.ceil(t/o)*o;r<t;r+=o){if(r<=-t)continue;let c=(r/t+1)/2*i.width,h=String(r).replace("-","−");e.moveTo(c,i.height),e.lineTo(c,i.height-5*n),e.moveTo(0,i.height-c),e.lineTo(5*n,i.height-c),e.textAlign="center",e.textBaseline="alphabetic",e.fillText(h,c,i.height-8*n),e.textAlign="left",e.textBaseline="middle",e.fillText(h,8*n,i.height-c)}e.stroke()}drawReal(e,t,i){let{canvas:n,ratio:o,palette:r}=this,c=n.width/(2*i);e.beginPath();for(let h=0;h<t.length/2;h+=2){let[u,m]=[(t[h]+i)*c,(i-t[h+1])*c];e.moveTo(u+sn*o,m),e.arc(u,m,sn*o,0,2*Math.PI)}e.lineWidth=1.6*o,e.strokeStyle=r.edge,e.stroke(),e.fillStyle=r.real,e.fill()}drawGenerated(e,t){let{context:i,canvas:n,ratio:o,palette:r}=this,c=n.width/(2*t);this.marks.length||(this.marks=[_a(o,4,r.edge),_a(o,2,r.generated)]);for(let h of this.marks){let u=(h.width-1)/2;for(let m=0;m<e.length/2;m+=2)i.drawImage(h,Math.round((e[m]+t)*c-u),Math.round((t-e[m+1])*c-u))}}};function _a(s,e,t){let i=2*Math.ceil((sn+e)*s)+1,n=new OffscreenCanvas(i,i),o=n.getContext("2d"),r=sn*s;return o.translate(i/2,i/2),o.lineWidth=e*s,o.strokeStyle=t,o.beginPath(),o.moveTo(-r,-r),o.lineTo(r,r),o.moveTo(-r,r),o.lineTo(r,-r),o.stroke(),n.transferToImageBitmap()}function zo(s,e){if(s===null||typeof s!="object")return s;if(Array.isArray(s))return s.map(t=>zo(t,e));if("number"in s)return Number(s.number);if("buffer"in s){let{buffer:t,byteOffset:i,byteLength:n}=e[s.buffer];return new Float32Array(t.slice(i,i+n))}return Object.fromEntries(Object.entries(s).map(([t,i])=>[t,zo(i,e)]))}var on=class{constructor(e,t,i){this.model=e,this.device=t,this.listener=i,this.hear=(n,o)=>this.receive(n,o)}start({speed:e,interval:t}){this.model.on("msg:custom",this.hear),this.send({type:"start",device:this.device,speed:e,interval:t})}send(e){this.model.send(e.speed===1/0?{...e,speed:null}:e)}tell(){}receive(e,t){return e?.type!=="failed"?Yn(this.listener,zo(e,t)):(this.stop(),this.listener.failed(void 0,e.reason))}stop(){this.model.off("msg:custom",this.hear),this.model.send({type:"stop"})}};function $a(s,e){let t=i=>{i?.type==="playing"&&e.attend(i.playing),i?.type==="reset"&&e.engine&&e.reset()};return s.on("msg:custom",t),()=>s.off("msg:custom",t)}var rd=new Intl.NumberFormat("en");function La(s,e,t){let i=e.lastStable()??[],n=s.panes.length>1?`${e.manifest.title} diverged`:"Diverged",o=i.map(({name:c,value:h})=>`${Ae(c)} ${typeof h=="number"?Se(h):h}`),r=g("button",{type:"button"},"Reset to the last stable settings");return r.addEventListener("click",()=>{for(let{name:c,value:h}of i)e.settings.set(c,h);s.reset()}),[`${n} at step ${rd.format(t)}: a loss is no longer a finite number. `+(o.length?`The last stable settings were: ${o.join(", ")}.`:"The settings were the same from the start: try a smaller learning rate.")+" Reset begins anew.",...o.length?[r]:[]]}var Pa=s=>Uint8Array.from(atob(s),e=>e.charCodeAt(0)).buffer,Vo=(s,e)=>Float32Array.from(new Int16Array(Pa(s)),t=>t*e/32767);function Oa({real:s,samples:e,arrows:t,surface:i,limit:n,pull:o,low:r,high:c,floor:h,...u},m,p){let w={edges:[0,1],shares:new Float32Array(1)},x={name:m.name,steps:0,discriminatorSteps:0,last:new Float32Array(m.measured.length).fill(NaN),rows:new Float32Array(0),samples:Vo(e,n),arrows:Vo(t,o),surface:Float32Array.from(new Uint8Array(Pa(i)),y=>r+y*(c-r)/255),slopes:w,weights:w,limit:n,...u};return{real:{data:p,points:Vo(s,n),floor:h},frame:{type:"frame",data:p,panes:[x],rate:0}}}var Bo=300,ld=.85,ad=160,Fa=s=>s.length<=Bo?s:Array.from({length:Bo},(e,t)=>s[Math.floor((t+.5)*s.length/Bo)]),Da=s=>Number(s.toFixed(3));function Ia(s,e){let[t,i]=[0,1].map(c=>s.map(h=>h[c])),n=[t,i].map(c=>(Math.min(...c)+Math.max(...c))/2),o=Math.max(...[t,i].map(c=>Math.max(...c)-Math.min(...c))),r=o>0?2*ld*e/o:1;return s.map(c=>c.map((h,u)=>Da((h-n[u])*r)))}function Wo(s,e){let t=s.split(/\r?\n/).map(o=>o.split(/[,;\t ]+/).filter(r=>r.trim()!=="").map(Number).filter(Number.isFinite)),i=Fa(t.filter(({length:o})=>o>=2).map(([o,r])=>[o,r]));if(!i.length)throw new Error("no row has two numbers");return i.every(o=>o.every(r=>Math.abs(r)<=e))?i.map(o=>o.map(Da)):Ia(i,e)}function Ra({data:s,width:e,height:t},i){let n=Float32Array.from({length:e*t},(h,u)=>{let m=s[4*u+3]/255;return m*(.3*s[4*u]+.59*s[4*u+1]+.11*s[4*u+2])+255*(1-m)}),[o,r]=[Math.min(...n),Math.max(...n)];if(r-o<16)throw new Error("it is all of one tone");let c=[...n.keys()].filter(h=>n[h]<(o+r)/2);return Ia(Fa(c).map(h=>[h%e,-Math.floor(h/e)]),i)}var Ho=(s,e)=>new OffscreenCanvas(s,e).getContext("2d");function cd(s,e){if(!s.trim())throw new Error("there is no letter in it");let t="bold 60px system-ui, sans-serif",i=Ho(1,1);i.font=t;let n=Math.min(1200,Math.ceil(i.measureText(s).width)+8),o=Ho(n,90);return o.font=t,o.fillText(s,4,66),Ra(o.getImageData(0,0,n,90),e)}async function hd(s,e){let t=await createImageBitmap(s),i=Math.min(1,ad/Math.max(t.width,t.height)),[n,o]=[t.width,t.height].map(c=>Math.max(1,Math.round(c*i))),r=Ho(n,o);return r.drawImage(t,0,0,n,o),Ra(r.getImageData(0,0,n,o),e)}var Ca=async(s,e)=>s.type.startsWith("image/")?hd(s,e):Wo(await s.text(),e);function ja(s,e,t){let i=async(y,S)=>{try{e(await S())}catch(A){t(`${y} gives no points: ${A.message}.`)}},[n,o,r]=["word","rows","file"].map(ue),c=g("input",{id:n,type:"text",maxLength:24,autocomplete:"off"}),h=g("textarea",{id:o,rows:3,spellcheck:!1,placeholder:"x, y"}),u=g("input",{id:r,type:"file",accept:"image/*,.csv,.txt,.tsv,text/*"}),m=y=>g("button",{type:"button"},y),[p,w]=[m("Use the word"),m("Use the rows")];p.addEventListener("click",()=>i(`"${c.value}"`,()=>cd(c.value,s()))),c.addEventListener("keydown",y=>y.key==="Enter"&&p.click()),w.addEventListener("click",()=>i("What was pasted",()=>Wo(h.value,s()))),u.addEventListener("change",()=>{let[y]=u.files;y&&i(y.name,()=>Ca(y,s())),u.value=""});let x=(y,S,...A)=>g("div",{className:"live-bring"},g("label",{htmlFor:y},S),...A);return{element:g("div",{className:"live-brings"},x(n,"a word",c,p),x(o,"rows of two numbers, pasted",h,w),x(r,"a CSV file, or a picture (its dark pixels)",u)),drop(y){let[S]=y?.files??[];S?i(S.name,()=>Ca(S,s())):y&&i("What was dropped",()=>Wo(y.getData("text"),s()))}}}var ud=.041666666666666664,rn=class{constructor(e,t,i,n){this.canvas=e,this.limit=t,this.add=i,this.moved=n,this.on=!1,this.cursor=void 0,this.last=void 0,e.addEventListener("pointerdown",o=>this.down(o)),e.addEventListener("pointermove",o=>this.stroke(o));for(let o of["pointerup","pointercancel"])e.addEventListener(o,()=>this.last=void 0);e.addEventListener("keydown",o=>this.key(o))}turn(e){this.on=e,this.cursor=void 0,this.canvas.style.touchAction=e?"none":"",this.canvas.style.cursor=e?"crosshair":"",this.canvas.setAttribute("role",e?"application":"img"),e?this.canvas.tabIndex=0:this.canvas.removeAttribute("tabindex")}down(e){!this.on||e.button!==0||(this.canvas.setPointerCapture(e.pointerId),this.put(e))}stroke(e){!this.on||!this.last||Math.hypot(e.clientX-this.last.x,e.clientY-this.last.y)>=9&&this.put(e)}put(e){let t=this.canvas.getBoundingClientRect();this.last={x:e.clientX,y:e.clientY};let[i,n]=[(e.clientX-t.left)/t.width,(e.clientY-t.top)/t.height];i>=0&&i<=1&&n>=0&&n<=1&&this.point(2*i-1,1-2*n)}point(e,t){let i=this.limit();this.add([Number((i*e).toFixed(3)),Number((i*t).toFixed(3))])}key(e){if(!this.on)return;let t=this.limit(),[i,n]=this.cursor??[0,0],o=2*t*ud,c={ArrowLeft:[-o,0],ArrowRight:[o,0],ArrowUp:[0,o],ArrowDown:[0,-o]}[e.key];if(c){let h=u=>Math.max(-t,Math.min(t,u));this.cursor=[h(i+c[0]),h(n+c[1])],this.moved()}else if(e.key===" "||e.key==="Enter")this.point(i/t,n/t);else return;e.preventDefault()}},za=(s,e)=>[...s,e].slice(-300);var ln=class{constructor(e){this.board=e;let{setup:t,index:i,panes:n,parts:o}=e,[r]=n,c=()=>r.shown?.limit??i.data.drawn.limit,h=m=>t.set("points",za(t.points,m));this.sketch=new rn(r.canvas,c,h,()=>e.drawSoon());let u=ja(()=>i.data.drawn.limit,m=>{e.status.alert(""),t.set("points",m),t.set("data","drawn"),e.ensureEngine()},m=>e.status.alert(m));o.brought.append(u.element);for(let m of["dragover","drop"])r.canvas.addEventListener(m,p=>{p.preventDefault(),m==="drop"&&u.drop(p.dataTransfer)});o.sketch.draw.addEventListener("click",()=>this.turn(!this.sketch.on)),o.sketch.clear.addEventListener("click",()=>{t.set("points",[]),o.sketch.draw.focus()})}get cursor(){return this.sketch.cursor}turn(e){let{board:t,sketch:i}=this;if(i.on===e)return;let{draw:n}=t.parts.sketch;!e&&document.activeElement===t.panes[0].canvas&&n.focus(),i.turn(e),n.setAttribute("aria-pressed",String(e)),n.textContent=e?"Stop drawing":"Draw data",e?(t.ensureEngine(),t.status.note("Draw points on the picture; or focus it, move with the arrow keys, and put a point with the space bar.")):(t.status.forget(),t.status.describe()),t.drawSoon()}follow(e){let{setup:t,parts:i}=this.board;e==="data"&&t.data==="drawn"&&!t.points.length&&this.turn(!0),e==="data"&&t.data!=="drawn"&&this.turn(!1),i.sketch.clear.hidden=!t.points.length}};var dd={"+":(s,e)=>s+e,"-":(s,e)=>s-e,"*":(s,e)=>s*e,"/":(s,e)=>s/e,log:Math.log,exp:Math.exp,sqrt:Math.sqrt,abs:Math.abs};function vi(s,e){if(typeof s=="number")return s;if(typeof s=="string")return Number(e[s]??NaN);let[t,...i]=s;return dd[t](...i.map(n=>vi(n,e)))}var fd={real:'<svg viewBox="0 0 12 12" aria-hidden="true"><circle cx="6" cy="6" r="4"/></svg>',generated:'<svg viewBox="0 0 12 12" aria-hidden="true"><path d="M3 3 9 9M3 9 9 3"/></svg>',arrow:'<svg viewBox="0 0 18 12" aria-hidden="true"><path d="M1 6H16M11 2 16 6 11 10"/></svg>'},Uo=(s,...e)=>g("span",{className:`live-key live-key-${s}`},g("span",{innerHTML:fd[s]}),...e),an=class{constructor(e){this.outside=g("span",{}),this.wider=g("span",{});let t=ue("arrows");this.arrows=g("input",{id:t,type:"checkbox",checked:!0}),this.ends=[g("span"),g("span"),g("span")],this.element=g("div",{className:"live-legend"},g("div",{className:"live-keys"},Uo("real","real"),Uo("generated",g("span",{},"generated",this.outside)),Uo("arrow",this.arrows,g("label",{htmlFor:t},"pull on them")),this.wider),g("div",{className:"live-bar"},g("span",{},e.label),g("div",{className:"live-ramp"}),g("div",{className:"live-ends"},...this.ends)));let{low:i,high:n}=e;i!==null&&n!==null&&this.show({low:i,high:n},1)}show({low:e,high:t},i){let n=Math.min(20,Math.max(0,Math.ceil(1-Math.log10(t-e)))),o=r=>String(Number(r.toFixed(n)));[e,(e+t)/2,t].forEach((r,c)=>this.ends[c].textContent=o(r)),this.wider.textContent=i>1?`shown ${i} times as wide`:""}showOutside(e){this.outside.textContent=e?`, ${Math.ceil(100*e)} % outside`:""}};var cn=-10,Va=2,pd=[-8,-4,0],Go=s=>{let e=s>0?Math.log10(s):cn;return 100*(Math.min(Va,Math.max(cn,e))-cn)/(Va-cn)},hn=class{constructor(){this.number=g("span",{className:"live-number"},"–"),this.bar=g("div",{className:"live-meter-bar"}),this.most=g("div",{className:"live-meter-most",hidden:!0});let e=pd.map(t=>{let i=g("span",{},t===0?"1":g("span",{},"10",g("sup",{},String(t).replace("-","−"))));return i.style.left=`${Go(10**t)}%`,i});this.element=g("div",{className:"live-meter"},g("div",{className:"live-meter-text"},g("span",{},"longest pull on a sample"),this.number),g("div",{className:"live-meter-track","aria-hidden":"true"},this.bar,this.most),g("div",{className:"live-meter-marks","aria-hidden":"true"},...e))}show(e,t){this.number.textContent=Se(e),this.bar.style.width=`${Go(e)}%`,this.most.style.left=`${Go(t)}%`,this.most.hidden=!(t>0)}};function Ba(s){let[e,t]=[1/0,-1/0];for(let i of s)Number.isFinite(i)&&([e,t]=[Math.min(e,i),Math.max(t,i)]);return e<=t?[e,t]:[0,0]}var un=class{constructor(e){this.bounds=e,this.pull=0,this.span=0}clear(){this.pull=this.span=0}take({surface:e,arrows:t}){let[i,n]=Ba(e);this.span=Math.max(this.span,(this.bounds.high??n)-(this.bounds.low??i)),this.pull=Math.max(this.pull,gi(t))}range(e){let{low:t,high:i}=this.bounds,n=this.span||1;if(t!==null)return{low:t,high:i??t+n};if(i!==null)return{low:i-n,high:i};let[o,r]=Ba(e);return{low:(o+r-n)/2,high:(o+r+n)/2}}};var md=.01,gd=10,vd=({edges:[s,e],shares:t})=>t.reduce((i,n,o)=>i+n*(s+(o+.5)*(e-s)/t.length),0);function Wa(s,e,t,i){let n={...e,steps:t.steps,updates:t.steps+t.discriminatorSteps,mean_slope:vd(t.slopes),...i};s.measured.forEach((o,r)=>{(!Number.isNaN(t.last[r])||!(o in n))&&(n[o]=t.last[r])});for(let[o,r]of Object.entries(s.derived))n[o]=vi(r,n);return n}var wi=s=>{let e=Math.abs(s);return e>=.01&&e<1e3?String(Number(s.toFixed(e<1?3:e<100?2:0))):Se(s)};function wd(s,e){return[...s.matchAll(/\{(\w+)\}/g)].map(([,i])=>i).some(i=>!Number.isFinite(e[i]))?"":s.replace(/\{(\w+)\}/g,(i,n)=>wi(e[n]))}function bd({covered:s,quality:e,distance:t},i,{mean:n}){if(i&&s===0)return`No sample sits on any of the ${i} modes`;let o=`${Math.round(100*(e??0))} %`;if(i)return`Samples sit on ${s} of ${i} modes; ${o} of all lie right on one`;let r=t/n;return Number.isFinite(r)?r<1.5?`The distance is ${wi(t)}, no more than between two samples of the data`:`The distance is ${wi(t)}, ${r<gd?r.toFixed(1):Math.round(r)} times its floor`:""}var yd=(s,e)=>s<md*e?`The longest pull on a sample has faded to ${wi(s)}, from ${wi(e)} at its best: G has almost nothing to learn from.`:"";function Ha(s,e,{modes:t,floor:i,most:n}){if(e.updates===0)return"Nothing is trained yet. Crosses are what G makes of noise; the map is what an untrained network says.";let o=bd(e,t,i);return[o&&`${o}.`,wd(s.sentence,e),yd(e.pull,n)].filter(Boolean).join(" ")}var qo=new Intl.NumberFormat("en"),xd=20,kd="objective.",dn=class{picture;shown;steps=0;numbersToo=!0;held=[];measured={distance:NaN,covered:null,quality:null};told={};constructor(e,t,i,n,o){this.manifest=e,this.index=t,this.scale=new un(e.surface),this.named=r=>Ae(r).replace("discriminator",e.discriminator),this.legend=new an(e.surface),this.meter=new hn,this.distance=new li("distance to the data (sliced W₁)"),this.layOut(n),this.settings=new Ws(e,i,this,r=>{this.note(r),o(r)}),this.describeSlider(),this.curves=e.curves.map(({label:r,names:c})=>new Vs(r,c.map(this.named))),this.slopes=new ai("slopes between real and generated","share of points"),this.weights=new ai(`weights of the ${e.discriminator}`,"share of weights"),this.place.append(...[...this.curves,this.slopes,this.weights].map(({element:r})=>r)),this.charts=[this.distance,...this.curves,this.slopes,this.weights],this.clear()}layOut(e){let{manifest:t}=this;this.canvas=g("canvas",{role:"img","aria-label":`Real and generated points on a map of ${t.surface.label}.`}),this.main=g("div",{className:"live-main"}),this.controls=g("div",{className:"live-controls"}),this.place=g("div",{className:"live-charts"}),this.said=g("p",{className:"live-say"}),this.below=g("div",{});let i=g("div",{className:"live-square"},this.canvas,g("div",{className:"live-stored"},...e));this.element=g("section",{className:"live-pane","aria-label":t.title},g("p",{className:"live-title"},t.title),g("div",{className:"live-body"},g("div",{className:"live-stage"},i,this.legend.element),g("div",{className:"live-side"},this.said,this.main,this.meter.element,this.distance.element,this.below),g("div",{className:"live-groups"},Lt("more settings",this.controls),Lt("everything that is measured",this.readouts(),this.place))))}describeSlider(){let{manifest:e,settings:t,main:i}=this,[n,o]=e.ends;if(n||o){let r=g("p",{className:"live-effects"},g("i",{},`← ${n}`),g("i",{},`${o} →`));i.querySelector("[data-control]").append(r)}this.now={};for(let r of Object.keys(t.inputs))kd+r in e.state&&(this.now[r]=g("p",{className:"live-now"}," "),t.inputs[r].element.append(this.now[r]))}readouts(){this.numbers={};let e=(t,i)=>(this.numbers[t]=g("dd",{},"–"),g("div",{},g("dt",{},i),this.numbers[t]));return g("dl",{className:"live-readouts"},e("steps","generator steps"),e("discriminatorSteps",this.named("discriminator_steps")),...this.manifest.measured.map(t=>e(t,this.named(t))),e("distance","distance"),e("covered","modes covered"),e("quality","high-quality samples"))}attach(e){this.picture=new nn(this.canvas);for(let t of this.charts)t.attach(e)}recolour(e){this.picture.setPalette(e);for(let t of this.charts)t.drawSoon()}fit(){this.picture.fit();for(let e of this.charts)e.fit()}clear(){this.held=[{values:this.settings.values,step:0}],this.steps=0,this.scale.clear();for(let e of this.curves)e.clear();this.distance.clear()}note(e){let t=this.held.at(-1);t&&this.steps-t.step<xd&&this.held.pop(),this.held.push({values:e,step:this.steps})}lastStable(){let e=this.held.at(-2);if(!e)return;let t=this.manifest.controls.map(({name:n})=>n),{values:i}=this.settings;return t.filter(n=>e.values[n]!==i[n]).map(n=>({name:n,value:e.values[n]}))}take(e,t,i){e.steps+e.discriminatorSteps===0&&this.clear(),this.steps=e.steps,this.scale.take(e),this.plot(e),this.show(e,t,i||e.distance!==void 0)}plot({rows:e,steps:t,distance:i}){let{measured:n,derived:o,curves:r}=this.manifest,c=r.map(()=>[]);for(let h=0;h<e.length;h+=n.length){let u={...this.settings.values};n.forEach((m,p)=>u[m]=e[h+p]),r.forEach(({names:m},p)=>c[p].push(...m.map(w=>vi(o[w]??w,u))))}c.forEach((h,u)=>h.length&&this.curves[u].add(h)),i!==void 0&&this.distance.add(t,i)}show(e,t,i){if(this.shown=e,this.slopes.show(e.slopes),this.weights.show(e.weights),this.numbersToo=i,e.distance!==void 0){let{distance:n,covered:o=null,quality:r=null}=e;this.measured={distance:n,covered:o,quality:r}}this.told=Wa(this.manifest,this.settings.values,e,{pull:gi(e.arrows),...this.measured}),i&&this.showNumbers(e,t)}draw(e,{cursor:t}){let{shown:i}=this;if(!i)return;let{limit:n}=i,o=this.scale.range(i.surface);this.picture.draw(i,e.points,{...o,limit:n,pull:this.scale.pull},this.legend.arrows.checked),t&&this.picture.drawCursor(t,n),this.numbersToo&&this.legend.show(o,n/this.index.data[e.data].limit)}showNumbers({samples:e,steps:t,discriminatorSteps:i,last:n,limit:o},r){let{numbers:c,measured:h,manifest:u,told:m}=this,{modes:p}=this.index.data[r],w=this.distance.floor;this.said.textContent=Ha(u,m,{modes:p.length,floor:w,most:this.scale.pull}),this.meter.show(m.pull,this.scale.pull),this.legend.showOutside(ba(e,o)/(e.length/2));for(let[y,S]of Object.entries(this.now)){let A=u.measured.indexOf(y);A>=0&&Number.isFinite(n[A])?S.textContent=`starts there; now ${Jn(n[A])}`:S.textContent=" "}if(c.steps.textContent=qo.format(t),c.discriminatorSteps.textContent=qo.format(i),u.measured.forEach((y,S)=>c[y].textContent=Jn(n[S])),Number.isNaN(h.distance))return;c.distance.textContent=h.distance.toFixed(3),c.covered.textContent=p.length?`${h.covered} of ${p.length}`:"no modes",c.quality.textContent=p.length?`${Math.round(100*(h.quality??0))} %`:"no modes";let x=p.length?`; the generated points cover ${h.covered} of ${p.length} modes`:"";this.words=`Real and generated points on a map of ${u.surface.label}, after ${qo.format(t)} steps${x}.`}say(){this.words&&this.canvas.setAttribute("aria-label",this.words)}destroy(){this.settings.end();for(let e of this.charts)e.destroy()}};var fn=class{constructor(e,t){this.done=t,this.all=e.map(i=>({...i,reached:0,item:g("li",{},g("span",{className:"live-tick","aria-hidden":"true"},"○"),g("span",{},i.text))})),this.element=g("ul",{className:"live-challenges",hidden:!e.length,"aria-label":"try to"},...this.all.map(({item:i})=>i))}take(e){for(let t of this.all){if(e.updates===0&&(t.reached=0),t.item.dataset.done!==void 0)continue;let i=t.stages[t.reached];Object.entries(i).every(([n,[o,r]])=>e[n]>=o&&e[n]<=r)&&(t.reached+=1,!(t.reached<t.stages.length)&&(t.item.dataset.done="",t.item.firstChild.textContent="✓",t.item.append(g("span",{className:"live-hidden"},", done")),this.done(t.text)))}}};var Sd=2**32-1,bi={full:1/0,100:100,20:20,5:5,1:1},pn="",Ed={batch:"batch size",against:"compare with",engine:"train in"},Md=s=>Ed[s]??Ae(s),mn="browser",Ua=s=>s.get("engine")==="kernel"?s.get("device"):mn,gn=class{constructor(e,t,i,n){this.model=e,this.changed=n,this.data=e.get("data")??"ring",this.batch=e.get("batch")??128,this.seed=e.get("seed")??0,this.points=e.get("points")??[],this.against=e.get("against")?.objective??pn,this.speed="full",this.engine=Ua(e);let o=e.get("devices")??[],r=p=>Object.entries(p).map(([w,x])=>({value:w,text:x})),c=Object.fromEntries(Object.entries(t.data).map(([p,{title:w}])=>[p,w])),h=t.batches.map(p=>({value:String(p),text:String(p)})),u=Object.keys(bi).reverse().map(p=>({value:p,text:p==="full"?"full speed":`${p} steps/s`}));if(this.inputs={data:this.select("data","what the real points are drawn from; a change keeps the weights",r(c)),against:this.select("against","a second training beside this one, on the same data, seed and batch size; both start anew",r({[pn]:"nothing",...t.objectives})),batch:this.select("batch","real points, and draws of noise, in each update",h,Number),seed:this.makeSeed(),speed:this.select("speed","generator steps a second, at most",u)},o.length){let p=Object.fromEntries(o.map(x=>[x,`the kernel (${x})`])),w="where training happens; a change starts a new training with the same seed";this.inputs.engine=this.select("engine",w,r({[mn]:"this browser",...p}))}for(let[p,{element:w}]of Object.entries(this.inputs))w.dataset.control=p,(p==="speed"?i.pace:i.setup).append(w);let m=[...["data","batch","seed","points"].map(p=>[p,()=>this.set(p,e.get(p),!1)]),["against",()=>this.set("against",e.get("against")?.objective??pn,!1)],...["engine","device"].map(p=>[p,()=>this.set("engine",Ua(e),!1)])];for(let[p,w]of m)e.on(`change:${p}`,w);this.end=()=>m.forEach(([p,w])=>e.off(`change:${p}`,w))}get here(){return this.engine===mn}select(e,t,i,n=String){let o=ue("doc"),r=String(this[e]),c=di(Md(e),void 0,i,r,o,h=>this.set(e,n(h)));return c.element.append(g("p",{id:o,className:"live-doc"},t)),c}makeSeed(){let e=ue("seed"),t=ue("doc"),i=g("p",{id:t,className:"live-doc"},"starts all random numbers; a new seed starts a new training"),o={label:"seed",...{low:0,high:Sd,integer:!0},value:this.seed,id:e,help:t},{box:r,message:c,show:h}=ui(o,m=>this.set("seed",m));return{element:g("div",{className:"live-control"},g("label",{htmlFor:e},"seed"),r,c,i),show:h,enable:m=>r.disabled=!m}}set(e,t,i=!0){let n=this;n[e]!==t&&(n[e]=t,this.inputs[e]?.show(t),i&&e==="against"?(this.model.set("against",t===pn?{}:{objective:t,settings:{}}),this.model.save_changes()):i&&e==="engine"?(this.model.set("engine",this.here?mn:"kernel"),this.here||this.model.set("device",t),this.model.save_changes()):i&&e!=="speed"&&(this.model.set(e,t),this.model.save_changes()),this.changed(e))}};var Nd={low:0,high:1e3,integer:!0},vn="step_",Ad=["reset","play","points",`${vn}discriminator`,`${vn}generator`];function Td({setup:s,panes:e,model:t}){let{data:i,batch:n,seed:o,against:r,points:c}=s;return{shared:{data:i,batch:n,seed:o,speed:"full",against:r},points:c,own:e[0].settings.values,beside:t.get("against")?.settings??{}}}function Ga(s){let e=Td(s),t;return i=>(t=i,$d(s,e,i,()=>t===i&&!s.ended))}function _d(s,e,t){if(e==="seed")return ha(t);let i={data:Object.keys(s.data),batch:s.batches.map(String),speed:Object.keys(bi),against:["",...Object.keys(s.objectives)]}[e];return i.includes(t)?{value:e==="batch"?Number(t):t}:{error:`must be one of ${i.join(", ")}; got "${t}"`}}async function $d(s,e,t,i){let{setup:n,index:o}=s,r=[],c=[],h=new Set(Ad),u=(x,y,S,A)=>{h.add(x);let L=t.get(x),k=L===null?{value:S}:A(L);"error"in k&&c.push(`${y} ${k.error}`);let T="error"in k?S:k.value;return T!==S&&r.push(ua(y,S,T)),T},m=Object.entries(e.shared).map(([x,y])=>[x,u(x,Ae(x),y,S=>_d(o,x,S))]),p=t.get("points"),w=p?ra(p,o.data.drawn.limit):e.points;m.some(([x,y])=>x==="data"&&y==="drawn")&&String(n.points)!==String(w)&&n.set("points",w);for(let[x,y]of m)n.set(x,y);if(await s.compare(),!(!i()||s.panes.length<(n.against?2:1))){s.panes.forEach(({manifest:x,settings:y},S)=>{let A={...x.toy,...t.has("against")?{}:e.beside};for(let L of x.controls){let{name:k}=L,T=S?A[k]??L.value:e.own[k],N=S?`${x.title}’s ${Ae(k)}`:Ae(k),B=u(S?`against.${k}`:k,N,T,P=>ca(L,P));y.values[k]!==B&&y.set(k,B)}});for(let x of t.keys())h.has(x)||c.push(`${x} is no setting of this playground`);Ld(s,t,c),s.status.alert(c.length?`The link asks for what cannot be: ${c.join("; ")}.`:""),s.status.note(`Set by a link: ${r.join(", ")||"all as this page starts it"}.`)}}function Ld(s,e,t){s.root.scrollIntoView({block:"start"}),s.root.focus({preventScroll:!0}),e.has("reset")&&s.engine&&s.reset();for(let i of["discriminator","generator"]){let n=e.get(vn+i),o=n===null?{value:0}:is(n,Nd);"error"in o?t.push(`${Ae(vn+i)} ${o.error}`):o.value&&s.step(i,o.value)}e.has("play")&&s.setPlaying(!0)}function wn(s){let{data:e,centres:t,batch:i}=s.source();return{data:e,centres:t,batch:i,seed:s.setup.seed,sides:s.settings()}}function qa(s){let e=aa(s.name,wn(s),s.index);return Ka(s,"the link",new URL(e,location.href).href)}var Ya=s=>Ka(s,"the line of Python",da(wn(s)));async function Ka(s,e,t){let{copied:i}=s.parts;i.text.value=t,i.label.textContent=e,i.text.hidden=i.label.hidden=!1;try{await navigator.clipboard.writeText(t),s.status.note(`Copied: ${e}.`)}catch{i.text.select(),s.status.note(`The browser did not let ${e} be copied: it is selected below.`)}}function Ja(s){let{canvas:e}=s.panes[0],t=s.panes.length>1?2:1,i=g("canvas",{width:t*e.width,height:e.height}),n=i.getContext("2d");s.panes.forEach((o,r)=>n.drawImage(o.canvas,r*e.width,0,e.width,e.height)),i.toBlob(o=>{let r=g("a",{href:URL.createObjectURL(o),download:`${s.name}.png`});r.click(),URL.revokeObjectURL(r.href)})}var Qa=96,Pd=new Intl.NumberFormat("en"),bn=({panes:[{steps:s,discriminatorSteps:e}]})=>s+e,yn=class{constructor(e){this.frames=[],this.apart=1;let t=ue("timeline");this.range=g("input",{id:t,type:"range",min:0,max:0,step:1,value:0,disabled:!0}),this.said=g("span",{},"step 0"),this.element=g("div",{className:"live-timeline"},g("label",{htmlFor:t,className:"live-hidden"},"moments of this run"),this.range,this.said),this.range.addEventListener("input",()=>{let i=this.frames[Number(this.range.value)];i&&(this.say(i),e(i))})}clear(){this.frames=[],this.apart=1}take(e){if(e.panes.some(({distance:o})=>o===void 0))return;let t=bn(e);t===0&&this.clear();let i=this.frames.at(-1),n=this.frames.at(-2);i&&(bn(i)===t||bn(i)-(n?bn(n):-1/0)<this.apart)&&this.frames.pop(),this.frames.push(e),this.frames.length>Qa&&(this.frames=this.frames.filter((o,r)=>r%2===0||r===this.frames.length-1),this.apart=2*Math.max(this.apart,Math.ceil(t/Qa/2))),this.range.max=String(this.frames.length-1),this.range.value=this.range.max,this.say(e)}enable(e){this.range.disabled=!e||this.frames.length<2}say(e){let t=`step ${Pd.format(e.panes[0].steps)}`;this.said.textContent=t,this.range.setAttribute("aria-valuetext",t)}};var Od=20,Cd=12,Fd=new Intl.NumberFormat("en");function Dd(s,e){let t=[];for(let o of["data","batch","seed"])s[o]!==e[o]&&t.push(`${Ae(o)} ${Ae(String(s[o]))}`);let[i,n]=s.sides;for(let{name:o}of i.manifest.controls){let r=i.values[o];r!==e.sides[0].values[o]&&t.push(`${Ae(o)} ${typeof r=="number"?Se(r):r}`)}return n&&t.push(`beside ${n.manifest.title}`),t.join(", ")||"as the page starts"}var xn=class{constructor(e,t){this.present=e,this.restore=t,this.usual=e(),this.rows=[],this.row={present:this.usual,from:0,outcome:[]},this.body=g("tbody",{}),this.empty=g("p",{className:"live-doc"},"Nothing was trained for twenty steps yet.");let i=["settings","steps","distance","modes"].map(n=>g("th",{scope:"col"},n));this.table=g("table",{hidden:!0},g("thead",{},g("tr",{},...i,g("td",{}))),this.body),this.element=g("div",{className:"live-tried"},this.empty,this.table)}next(){let e=this.row.outcome[0]?.steps??0;e-this.row.from>=Od&&(this.rows=[this.row,...this.rows].slice(0,Cd),this.draw()),this.row={present:this.present(),from:e,outcome:this.row.outcome}}take(e){e[0].steps===0&&(this.next(),this.row.from=0),this.row.outcome=e.map((t,i)=>({...this.row.outcome[i],...t}))}draw(){this.empty.hidden=this.rows.length>0,this.table.hidden=!this.rows.length,this.body.replaceChildren(...this.rows.map(({present:e,outcome:t})=>{let i=r=>g("td",{},t.map(r).join(" / ")),n=Dd(e,this.usual),o=g("button",{type:"button","aria-label":`restore: ${n}`},"Restore");return o.addEventListener("click",()=>this.restore(e)),g("tr",{},g("td",{},n),i(({steps:r})=>Fd.format(r)),i(({distance:r})=>r===void 0?"–":Se(Number(r.toPrecision(2)))),i(({covered:r})=>r==null?"–":String(r)),g("td",{},o))}))}};var Id=new Intl.NumberFormat("en"),Rd=100,kn=class{pending;undrawn=new Set;numbersAt=0;rate=0;frame;real;constructor(e){this.board=e;let[t]=e.panes;this.timeline=new yn(i=>this.goTo(i)),t.legend.element.before(this.timeline.element),this.challenges=new fn(e.model.get("challenges")??[],i=>e.status.note(`Done: ${i}.`)),t.below.append(this.challenges.element),this.tried=new xn(()=>wn(e),i=>e.restore(i)),e.parts.tried.append(this.tried.element)}forget(){this.frame=void 0;for(let e of this.board.panes)e.shown=void 0}takeReal(e){this.real=e;for(let t of this.board.panes)t.distance.setFloor(e.floor)}take(e){let t=c=>c.map(({name:h})=>h).join(" ");if(t(e.panes)!==t(this.board.panes.map(({manifest:c})=>c)))return this.board.send({type:"drawn"});this.frame=e;let[{steps:i,discriminatorSteps:n}]=e.panes;(this.board.status.phase==="loading"||this.board.status.phase==="diverged"&&i===0)&&(this.board.status.setPhase("paused"),this.board.status.alert(""),this.board.update());let o=performance.now(),r=!this.board.running||o-this.numbersAt>=Rd;r&&(this.numbersAt=o),e.panes.forEach((c,h)=>this.board.panes[h].take(c,e.data,r)),this.timeline.take(e),this.timeline.enable(!this.board.running),e.panes[0].distance!==void 0&&this.challenges.take(this.board.panes[0].told),this.tried.take(this.board.panes.map(({steps:c,measured:{distance:h,covered:u}})=>({steps:c,distance:h,covered:u}))),this.board.root.dataset.steps=String(i),this.board.root.dataset.discriminatorSteps=String(n),this.drawSoon()}goTo(e){this.board.running||e.data!==this.real?.data||(this.frame=e,e.panes.forEach((t,i)=>this.board.panes[i].show(t,e.data,!0)),this.drawSoon())}drawSoon(){for(let e of this.board.panes)this.undrawn.add(e);this.pending??=requestAnimationFrame(()=>this.drawNext())}drawNext(){this.pending=void 0;let{frame:e,real:t,undrawn:i}=this,[n,...o]=this.board.panes.filter(r=>i.has(r));if(!n||!e||!t||e.data!==t.data)return i.clear();this.board.root.dataset.live="",i.delete(n),n.draw(t,{cursor:this.board.own?.cursor}),o.length?this.pending=requestAnimationFrame(()=>this.drawNext()):this.drawn(e)}drawn(e){if(this.board.running){if(e.rate){if(this.rate=.9*(this.rate||e.rate)+.1*e.rate,!this.board.panes[0].numbersToo)return this.board.send({type:"drawn"});let{speed:t}=this.board.setup,i=t==="full"?"":` of ${t} asked for`;this.board.status.rate(`${Id.format(Math.round(this.rate))} steps per second${i}`)}}else{this.board.status.describe();for(let t of this.board.panes)t.say()}this.board.send({type:"drawn"})}};var jd=1e3/30,zd=500,Vd=150,Sn=class{own;still=matchMedia("(prefers-reduced-motion: reduce)");colours={};constructor({model:e,index:t,manifest:i,manifestOf:n,assets:o,stored:r}){this.model=e,this.index=t,this.assets=o,this.manifestOf=n,this.name=e.get("name")||i.name,this.parts=Ma(this.name,i),this.root=this.parts.root,this.setup=new gn(e,t,this.parts,c=>this.changed(c)),this.playing=!1,this.running=!1,this.visible=!0,this.engine=void 0,this.ends=[],this.panes=[],this.status=new Hs(this.parts,this),this.addPane(i,Ji(e),r),this.screen=new kn(this),this.addButtons(),this.status.setPhase("idle")}addPane(e,t,i){let n=this.panes.length,o=new dn(e,this.index,t,i,r=>{this.screen?.tried.next(),this.tell({type:"values",pane:n,values:r})});return o.legend.arrows.addEventListener("change",()=>this.drawSoon()),this.panes.push(o),this.parts.panes.append(o.element),o}attach(){for(let o of this.panes)o.attach(r=>this.colour(r));this.own=new ln(this),this.ends.push($i(this.root,()=>this.recolour()));let e=new ResizeObserver(()=>{for(let o of this.panes)o.fit();this.drawSoon()});e.observe(this.root);let t=new IntersectionObserver(([o])=>{this.visible=o.isIntersecting,this.update()});t.observe(this.root);let i=()=>this.send({type:"interval",interval:this.interval()}),n=()=>this.update();this.still.addEventListener("change",i),document.addEventListener("visibilitychange",n),this.ends.push(()=>e.disconnect(),()=>t.disconnect(),()=>this.still.removeEventListener("change",i),()=>document.removeEventListener("visibilitychange",n),()=>this.setup.end(),()=>this.panes.forEach(o=>o.destroy()),()=>this.engine?.stop()),this.open(),this.setup.against&&this.compare(),this.ends.push(Ki({name:this.name,apply:Ga(this)}),$a(this.model,this))}open(){let e=this.model.get("opening");if(!e?.real||this.setup.against||this.engine)return;let{real:t,frame:i}=Oa(e,this.panes[0].manifest,this.source().data);this.screen.takeReal(t),this.screen.take(i)}colour(e){return this.colours[e]??=getComputedStyle(this.root).getPropertyValue(`--live-${e}`).trim()}recolour(){this.colours={};let e=jo(this.root);for(let t of this.panes)t.recolour(e);this.drawSoon()}send(e){this.engine?.send(e)}tell(e){this.engine?.tell(e)}changed(e){let{setup:t}=this;e==="seed"?(this.engine&&this.status.forget(),this.tell({type:"seed",seed:t.seed})):e==="engine"?this.switchEngine():e==="speed"?this.send({type:"speed",speed:this.speed()}):e==="against"?this.compare():e==="points"&&t.data!=="drawn"&&t.points.length?t.set("data","drawn"):this.sourceSoon(),this.own?.follow(e),e!=="speed"&&this.screen.tried.next(),this.screen.frame&&!this.engine&&(e==="data"||e==="points"||e==="seed"||e==="against")&&this.ensureEngine()}speed(){return bi[this.setup.speed]}interval(){return this.still.matches?zd:jd}source(){let{data:e,points:t,batch:i}=this.setup;return{data:e!=="drawn"||t.length>0?e:"ring",centres:t.length?t:[[0,0]],batch:i}}sourceSoon(){this.stroke||(this.tell({type:"source",source:this.source()}),this.stroke=setTimeout(()=>{this.stroke=void 0,JSON.stringify(this.source())!==this.told&&this.sourceSoon()},Vd),this.told=JSON.stringify(this.source()))}settings(){return this.panes.map(({manifest:e,settings:t})=>({manifest:e,values:t.values}))}async compare(){let e=this.setup.against,t;try{t=e&&await this.manifestOf(e)}catch(o){return this.status.alert(`${e}.json could not be loaded (${o.message}).`)}let i=this.panes[1]?.manifest.name??"";if(this.setup.against!==e||i===e||this.ended)return;let n=this.panes.splice(1);if(n.some(({element:o})=>o.contains(document.activeElement))&&this.root.focus({preventScroll:!0}),n.forEach(o=>(o.destroy(),o.element.remove())),this.root.classList.toggle("live-two",!!e),t){let o=this.addPane(t,ya(this.model,t.toy),[]);o.attach(r=>this.colour(r)),o.recolour(jo(this.root))}this.panes[0].fit(),this.engine&&(this.screen.frame=void 0),this.tell({type:"compare",settings:this.settings()})}addButtons(){let{buttons:e,shares:t}=this.parts;e.play.addEventListener("click",()=>this.setPlaying(!this.playing)),e.step.addEventListener("click",()=>this.step("iteration")),e.discriminator.addEventListener("click",()=>this.step("discriminator")),e.generator.addEventListener("click",()=>this.step("generator")),e.reset.addEventListener("click",()=>this.reset()),t.link.addEventListener("click",()=>qa(this)),t.python.addEventListener("click",()=>Ya(this)),t.picture.addEventListener("click",()=>Ja(this))}setPlaying(e){this.status.phase!=="diverged"&&(this.status.forget(),this.playing=e,e&&this.ensureEngine(),this.update())}step(e,t=Number(this.parts.times.value)){this.setPlaying(!1),this.ensureEngine(),this.send({type:"step",role:e,times:t})}reset(){this.status.forget(),this.send({type:"reset"})}async restore({data:e,seed:t,batch:i,centres:n,sides:[o,r]}){let{setup:c}=this;this.setPlaying(!1),e==="drawn"&&c.set("points",n),c.set("data",e),c.set("batch",i),c.set("seed",t),c.set("against",r?.manifest.name??""),await this.compare();for(let[h,u]of[o,r].entries())for(let[m,p]of Object.entries(u?.values??{}))this.panes[h]?.settings.set(m,p);this.engine&&this.reset(),this.setPlaying(!0)}ensureEngine(){if(this.engine)return;this.status.alert(""),this.status.setPhase("loading");let{index:e,setup:t}=this,i={frame:o=>this.screen.take(o),real:o=>this.screen.takeReal(o),progress:(o,r)=>this.status.progress(o,r),diverged:(o,r)=>this.diverge(o,r),refused:o=>this.refuse(o),failed:(o,r)=>this.fail(o,r)};this.engine=t.here?new $s(this.assets,i):new on(this.model,t.engine,i);let n={speed:this.speed(),interval:this.interval()};this.engine.start({index:e,settings:this.settings(),source:this.source(),seed:t.seed,...n})}switchEngine(){this.engine?(this.engine.stop(),this.engine=void 0,this.running=!1,this.ensureEngine(),this.update()):this.status.describe()}attend(e){this.setup.here||this.ensureEngine(),this.setPlaying(e)}update(){let e=this.playing&&this.visible&&!document.hidden;e!==this.running&&(this.running=e,this.screen.timeline.enable(!e),this.send({type:e?"play":"pause"})),this.parts.buttons.play.textContent=this.playing?"Pause":"Play",this.status.phase!=="idle"&&this.status.phase!=="loading"&&this.status.phase!=="diverged"&&this.status.phase!=="failed"&&this.status.setPhase(e?"playing":this.playing?"waiting":"paused")}diverge(e,t){this.panes[e]&&(this.playing=this.running=!1,this.update(),this.status.setPhase("diverged"),this.status.alert(...La(this,this.panes[e],t)))}refuse({file:e,reason:t,pane:i,values:n,source:o}){o&&this.setup.set("data",o.data);for(let[r,c]of Object.entries(n??{}))this.panes[i??0]?.settings.set(r,c);this.status.alert(`${e} could not be loaded (${t}). The choice before it stays.`)}fail(e,t){this.engine=void 0,this.playing=this.running=!1,this.update(),this.status.setPhase("failed"),this.screen.forget(),this.own.turn(!1),delete this.root.dataset.live,this.status.alert(`${e?`${e} could not be loaded`:"The training stopped"} (${t}). The stored figure is shown; press Play to try again.`)}drawSoon(){this.screen.drawSoon()}destroy(){this.ended=!0,clearTimeout(this.stroke);for(let e of this.ends)e()}};var Za=`.live-playground {
  --live-ink: #1f2933;
  --live-muted: #5b6772;
  --live-line: #d5dbe1;
  --live-panel: #ffffff;
  --live-accent: #0b62a8;
  --live-accent-ink: #ffffff;
  --live-error: #b3261e;
  /* the surface grows lighter from low to high, so that it reads in grey as well */
  --live-low: #c3c8ce;
  --live-middle: #dfe2e6;
  --live-high: #fafbfc;
  --live-contour: #39424c;
  --live-real: #0072b2;
  --live-generated: #d55e00;
  --live-edge: #ffffff;
  --live-axis: #5b6772;
  --live-grid: #e4e8ec;
  --live-curve-1: #1f2933;
  --live-curve-2: #d55e00;
  --live-curve-3: #0072b2;
  --live-arrow: #7a2e00;
  --live-bar: #5b7ea3;
  --live-floor: #5b6772;
  --live-floor-fill: rgb(91 103 114 / 18%);
  color: var(--live-ink);
  background: var(--live-panel);
  border: 1px solid var(--live-line);
  border-radius: 8px;
  padding: 14px;
  margin: 0;
  font-size: 14px;
  line-height: 1.4;
  container: live / inline-size;
  text-align: left;
}
.live-playground[data-theme="dark"] {
  --live-ink: #e6eaee;
  --live-muted: #a3afba;
  --live-line: #3c4650;
  --live-panel: #171b20;
  --live-accent: #7cc0ff;
  --live-accent-ink: #0c1722;
  --live-error: #ff9a90;
  --live-low: #12151a;
  --live-middle: #2c3239;
  --live-high: #4b535d;
  --live-contour: #d5dde4;
  --live-real: #7cc6ff;
  --live-generated: #ffa552;
  --live-edge: #12161a;
  --live-axis: #b4bec8;
  --live-grid: #2c343c;
  --live-curve-1: #e6eaee;
  --live-curve-2: #ffa552;
  --live-curve-3: #7cc6ff;
  --live-arrow: #ffd9b0;
  --live-bar: #7c9cbd;
  --live-floor: #a3afba;
  --live-floor-fill: rgb(163 175 186 / 22%);
}
.live-playground *,
.live-playground *::before,
.live-playground *::after {
  box-sizing: border-box;
}
/* the class is repeated to come before the themes' own rules for text */
.live-playground.live-playground.live-playground :is(p, dl, dt, dd, label) {
  float: none;
  width: auto;
  margin: 0;
  padding: 0;
  font-weight: inherit;
}
.live-playground [hidden] {
  display: none !important;
}

/* buttons and status */
.live-top {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 8px 14px;
  margin-bottom: 12px;
}
.live-buttons {
  display: flex;
  flex-wrap: wrap;
  gap: 8px;
}
.live-top .live-buttons button:first-child {
  min-width: 76px;
}
.live-playground .live-rate {
  color: var(--live-muted);
  font-variant-numeric: tabular-nums;
}
.live-alert .live-buttons {
  margin-top: 8px;
}
.live-playground:focus {
  outline: none;
}
.live-playground:focus-visible {
  outline: 3px solid var(--live-accent);
  outline-offset: 2px;
}

/* what all trainings share */
.live-setup,
.live-pace {
  display: grid;
  gap: 10px 18px;
  grid-template-columns: repeat(auto-fill, minmax(min(100%, 190px), 1fr));
  align-items: start;
  margin-bottom: 10px;
}
:is(.live-setup, .live-pace) .live-control {
  grid-template-columns: minmax(0, 1fr);
}
.live-brings {
  display: grid;
  gap: 10px 18px;
  grid-template-columns: repeat(auto-fill, minmax(min(100%, 210px), 1fr));
  align-items: start;
  margin-top: 10px;
}
.live-bring {
  display: grid;
  gap: 4px;
  justify-items: start;
}
.live-playground input[type="file"] {
  max-width: 100%;
  min-height: 28px;
}
.live-playground textarea {
  width: 100%;
  font: 12px/1.4 monospace;
  color: var(--live-ink);
  background-color: var(--live-panel);
  border: 1px solid var(--live-muted);
  border-radius: 4px;
}

/* what unfolds */
.live-groups {
  display: grid;
}
.live-playground.live-playground .live-group {
  margin: 0;
  border-top: 1px solid var(--live-line);
}
.live-group > summary {
  padding: 7px 0;
  cursor: pointer;
  color: var(--live-ink);
}
.live-group[open] {
  padding-bottom: 12px;
}
.live-group[open] > summary {
  font-weight: 600;
}
.live-playground.live-playground.live-playground :is(.live-doc, .live-now) {
  grid-column: 1 / -1;
  color: var(--live-muted);
  font-size: 12.5px;
  line-height: 1.35;
}
.live-playground.live-playground.live-playground .live-now {
  color: var(--live-ink);
}
.live-hidden {
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}
.live-joined {
  display: inline-flex;
  position: relative;
}
.live-playground .live-joined button {
  border-radius: 6px 0 0 6px;
}
.live-playground .live-joined select {
  width: auto;
  min-height: 36px;
  border-color: var(--live-accent);
  border-left: 0;
  border-radius: 0 6px 6px 0;
}

/* the stage: what is said, the chapter's slider, how strong the pull is, one curve, and what to try */
.live-playground.live-playground.live-playground .live-say {
  font-size: 15.5px;
  line-height: 1.45;
  min-height: calc(4 * 1.45em);
}
.live-main .live-control {
  gap: 2px 8px;
}
.live-main .live-control > label {
  font-weight: 600;
}
.live-playground.live-playground.live-playground .live-effects {
  grid-column: 1 / -1;
  display: flex;
  justify-content: space-between;
  gap: 12px;
  color: var(--live-muted);
  font-size: 13px;
  line-height: 1.3;
}
.live-effects i:last-child {
  text-align: right;
}
.live-meter-text {
  display: flex;
  justify-content: space-between;
  color: var(--live-muted);
  font-size: 13px;
}
.live-number {
  color: var(--live-ink);
  font-variant-numeric: tabular-nums;
}
.live-meter-track {
  position: relative;
  height: 10px;
  margin-top: 3px;
  background: var(--live-grid);
  border-radius: 3px;
}
.live-meter-bar {
  height: 100%;
  width: 0;
  background: var(--live-arrow);
  border-radius: 3px;
}
.live-meter-most {
  position: absolute;
  top: -2px;
  bottom: -2px;
  width: 2px;
  background: var(--live-ink);
}
.live-meter-marks {
  position: relative;
  height: 16px;
  color: var(--live-muted);
  font-size: 11px;
}
.live-meter-marks > span {
  position: absolute;
  transform: translateX(-50%);
}
.live-meter-marks sup {
  font-size: 8px;
  line-height: 0;
}
.live-playground.live-playground .live-challenges {
  list-style: none;
  display: grid;
  gap: 3px;
  margin: 0;
  padding: 0;
}
.live-challenges li {
  display: flex;
  gap: 8px;
  margin: 0;
}
.live-tick {
  color: var(--live-muted);
}
.live-challenges li[data-done] .live-tick {
  color: var(--live-accent);
  font-weight: 700;
}
.live-timeline {
  display: grid;
  position: relative;
  grid-template-columns: minmax(0, 1fr) 6.5em;
  align-items: center;
  gap: 10px;
  margin-top: 2px;
  color: var(--live-muted);
  font-size: 13px;
}
.live-playground .live-timeline input[type="range"] {
  grid-column: auto;
}
.live-timeline span {
  text-align: right;
  font-variant-numeric: tabular-nums;
}
.live-tried {
  overflow-x: auto;
}
.live-playground.live-playground .live-tried table {
  width: 100%;
  margin: 0;
  border-collapse: collapse;
  font-size: 13px;
}
.live-playground.live-playground .live-tried :is(th, td) {
  padding: 3px 10px 3px 0;
  text-align: left;
  border: 0;
  border-bottom: 1px solid var(--live-line);
  background: none;
  color: var(--live-ink);
  font-variant-numeric: tabular-nums;
}
.live-playground :is(.live-sketch, .live-share, .live-alert, .live-bring, .live-tried) button {
  min-height: 30px;
  font-weight: 400;
  font-size: 13px;
}
.live-share {
  display: grid;
  gap: 6px;
  margin-top: 14px;
}
.live-share input {
  font-family: monospace;
  font-size: 12px;
}

/* one training, or two side by side */
.live-panes {
  display: grid;
  gap: 18px 24px;
}
.live-pane {
  min-width: 0;
}
.live-playground.live-playground.live-playground .live-title {
  font-weight: 600;
  margin-bottom: 6px;
}
.live-playground:not(.live-two) .live-title {
  display: none;
}
.live-charts {
  display: grid;
  gap: 14px 18px;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, var(--live-chart, 240px)), 1fr));
  align-content: start;
  margin-top: 14px;
}
/* four in one row rather than three and one */
.live-charts:has(> :nth-child(4):last-child) {
  --live-chart: 190px;
}
.live-chart {
  min-width: 0;
  display: flex;
  flex-direction: column;
}
.live-chart .live-plot {
  margin-top: auto;
}
.live-caption {
  color: var(--live-muted);
  font-size: 13px;
  white-space: pre-line;
}
.live-playground button {
  font: inherit;
  font-weight: 600;
  min-width: 44px;
  min-height: 36px;
  padding: 4px 12px;
  color: var(--live-accent);
  background: transparent;
  border: 1px solid var(--live-accent);
  border-radius: 6px;
  cursor: pointer;
}
.live-top .live-buttons > button:first-child,
.live-playground button[aria-pressed="true"] {
  color: var(--live-accent-ink);
  background: var(--live-accent);
}
.live-playground button:disabled {
  opacity: 0.45;
  cursor: default;
}
.live-playground :is(button, input, textarea, select, summary, canvas):focus-visible {
  outline: 3px solid var(--live-accent);
  outline-offset: 2px;
  box-shadow: none;
}
.live-playground .live-square canvas:focus-visible {
  outline-offset: -3px; /* what lies outside is cut off */
}
.live-playground .live-status {
  color: var(--live-muted);
  flex: 1 1 8em;
}
.live-playground.live-playground.live-playground .live-alert {
  color: var(--live-error);
  border: 1px solid currentcolor;
  border-radius: 6px;
  padding: 8px 12px;
  margin-bottom: 12px;
}

/* the picture */
.live-body {
  display: grid;
  gap: 14px 20px;
  grid-template-columns: minmax(0, 1fr);
}
.live-square {
  position: relative;
  aspect-ratio: 1;
  border: 1px solid var(--live-line);
  border-radius: 4px;
  overflow: hidden;
}
.live-square canvas {
  display: block;
  width: 100%;
  height: 100%;
}
.live-stored {
  position: absolute;
  inset: 0;
  display: flex;
  align-items: center;
  justify-content: center;
  background: #ffffff;
  color: #1f2933;
}
.live-playground.live-playground.live-playground .live-stored img {
  display: block;
  max-width: 100%;
  max-height: 100%;
  width: 100%;
  height: 100%;
  object-fit: contain;
  margin: 0;
  padding: 0;
  border-radius: 0;
  background: none;
}
.live-playground[data-theme="dark"] .live-stored {
  filter: brightness(0.8);
}
.live-playground[data-live] .live-stored {
  display: none;
}
.live-playground:not([data-live]) .live-square canvas {
  visibility: hidden;
}
.live-keys {
  display: flex;
  flex-wrap: wrap;
  gap: 2px 14px;
}
.live-key {
  display: inline-flex;
  align-items: center;
  gap: 5px;
}
.live-key svg {
  display: block;
  height: 12px;
}
.live-key-real svg {
  fill: var(--live-real);
}
.live-key-generated svg {
  stroke: var(--live-generated);
  stroke-width: 2;
}
.live-key-contour svg,
.live-key-curve svg {
  fill: none;
  stroke: var(--live-contour);
  stroke-width: 1.75;
}
.live-key-arrow svg {
  fill: none;
  stroke: var(--live-arrow);
  stroke-width: 1.5;
}
.live-key label {
  padding: 2px 0 !important;
  min-height: 24px;
}
.live-playground .live-key input {
  width: 16px;
  height: 16px;
  accent-color: var(--live-accent);
}
.live-key-curve svg.live-curve-1 {
  stroke: var(--live-curve-1);
}
.live-key-curve svg.live-curve-2 {
  stroke: var(--live-curve-2);
  stroke-dasharray: 7 4;
}
.live-key-curve svg.live-curve-3 {
  stroke: var(--live-curve-3);
  stroke-dasharray: 2 3;
}
.live-legend {
  display: grid;
  gap: 4px;
  margin-top: 2px;
}
.live-bar {
  color: var(--live-muted);
  font-size: 13px;
}
.live-ramp {
  height: 10px;
  margin: 3px 0 1px;
  border: 1px solid var(--live-line);
  border-radius: 3px;
  background: linear-gradient(to right, var(--live-low), var(--live-middle), var(--live-high));
}
.live-ends {
  display: flex;
  justify-content: space-between;
}

/* controls */
.live-side {
  display: grid;
  gap: 14px;
  align-content: start;
}
.live-controls {
  display: grid;
  gap: 6px 20px;
  grid-template-columns: repeat(auto-fill, minmax(min(100%, 210px), 1fr));
  align-items: start;
  align-content: start;
}
.live-control {
  display: grid;
  grid-template-columns: minmax(0, 1fr) 84px;
  gap: 1px 8px;
  align-items: center;
}
.live-playground label {
  color: var(--live-ink);
}
.live-playground label i {
  color: var(--live-muted);
}
.live-playground input,
.live-playground select {
  font: inherit;
  color: var(--live-ink);
  background-color: var(--live-panel);
  margin: 0;
}
.live-playground input[type="text"],
.live-playground select {
  width: 100%;
  min-height: 30px;
  padding: 2px 6px;
  border: 1px solid var(--live-muted);
  border-radius: 4px;
}
.live-control:has(> :disabled) > :not(.live-doc) {
  opacity: 0.5;
}
.live-controls .live-control:has(> select) {
  grid-template-columns: minmax(0, 1fr) minmax(110px, 50%);
  min-height: 36px;
}
.live-playground input[type="range"] {
  grid-column: 1 / -1;
  width: 100%;
  height: 24px;
  padding: 0;
  background: transparent;
  accent-color: var(--live-accent);
  cursor: pointer;
}
.live-playground input[aria-invalid="true"] {
  border-color: var(--live-error);
  outline: 1px solid var(--live-error);
}
.live-playground .live-message {
  grid-column: 1 / -1;
  color: var(--live-error);
  font-size: 13px;
}
.live-playground.live-playground .live-help {
  margin: 12px 0 0;
  color: var(--live-muted);
  font-size: 13px;
}
.live-help summary {
  padding: 3px 0;
  cursor: pointer;
}
.live-playground.live-playground.live-playground .live-help dt {
  color: var(--live-ink);
  margin-top: 6px;
}

/* numbers and curves */
.live-playground.live-playground.live-playground .live-readouts {
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(96px, 1fr));
  align-content: start;
  gap: 8px 10px;
}
.live-readouts div {
  display: flex;
  flex-direction: column;
  justify-content: space-between;
}
.live-readouts dt {
  color: var(--live-muted);
  font-size: 13px;
}
.live-readouts dd {
  font-size: 16px;
  font-variant-numeric: tabular-nums;
}
.live-chart .live-keys {
  font-size: 13px;
}
.live-plot {
  min-height: 116px;
  overflow: hidden;
}
.live-two .live-chart-own {
  order: 1; /* what both sides have comes first, in the same places */
}
@container live (max-width: 400px) {
  .live-top .live-buttons {
    gap: 6px;
  }
  .live-playground .live-top button {
    padding: 4px 7px;
  }
  .live-top .live-buttons button:first-child {
    min-width: 58px;
  }
}
.live-body > .live-groups {
  grid-column: 1 / -1;
}
@container live (max-width: 559px) {
  /* the picture stays in view while a slider moves */
  .live-playground:not(.live-two) .live-stage {
    position: sticky;
    top: 0;
    z-index: 2;
    margin: 0 -14px;
    padding: 6px 14px;
    background: var(--live-panel);
  }
  .live-playground:not(.live-two) .live-square {
    width: min(100%, 44vh);
    margin: 0 auto;
  }
  .live-playground:not(.live-two) .live-bar {
    display: none;
  }
  .live-main {
    order: -1;
  }
}
@container live (min-width: 560px) {
  .live-playground:not(.live-two) .live-body {
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
  }
}
@container live (min-width: 900px) {
  .live-playground:not(.live-two) .live-body {
    grid-template-columns: minmax(0, 460px) minmax(0, 1fr);
  }
}
@container live (min-width: 560px) {
  .live-two .live-panes {
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    gap: 0 24px;
  }
  /* the rows of both sides are as high, so that like stands beside like */
  .live-two :is(.live-pane, .live-body, .live-side) {
    display: grid;
    grid-template-rows: subgrid;
    gap: 0;
  }
  .live-two .live-pane {
    grid-row: span 8;
  }
  .live-two .live-body {
    grid-row: span 7;
  }
  .live-two .live-side {
    grid-row: span 5;
    padding-top: 12px;
  }
  .live-two .live-side > * {
    margin-bottom: 12px;
  }
}

/* on paper the stored figure stands for the whole */
@media print {
  .live-playground {
    background: none;
    border: 0;
    padding: 0;
  }
  .live-playground.live-playground.live-playground
    :is(.live-top, .live-alert, .live-legend, .live-side, .live-groups, .live-timeline, canvas) {
    display: none;
  }
  .live-playground .live-square {
    aspect-ratio: auto;
    border: 0;
  }
  .live-playground[data-theme] .live-stored {
    display: block;
    position: static;
    filter: none;
  }
}

/* sphinx-book-theme frames HTML outputs in dark mode; the playground brings its own frame */
.cell_output .output.text_html:has(.live-playground) {
  background: transparent !important;
  padding: 0 !important;
}

/* the front page's critics, side by side */
.live-lanes {
  display: grid;
  gap: 14px;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 125px), 1fr));
}
.live-playground.live-five {
  margin-bottom: 1em;
}
.live-playground.live-five .live-square canvas {
  visibility: visible;
}
.live-playground.live-playground .live-lane-title {
  display: inline-block;
  min-height: 24px;
  font-weight: 600;
  color: var(--live-accent);
}
.live-playground.live-playground.live-playground .live-lane-say {
  margin-top: 5px;
  min-height: calc(8 * 1.35em);
  font-size: 13px;
  line-height: 1.35;
}
.live-five .live-top :is(select, input) {
  width: auto;
  max-width: 11em;
}
`;var Xa=`/* images: samples beside real ones, each in the colour of its verdict */
.live-grids {
  display: grid;
  position: relative;
  grid-template-columns: minmax(0, 3fr) minmax(0, 1fr);
  gap: 6px;
}
.live-images canvas {
  display: block;
  width: 100%;
}
.live-images:not([data-live]) .live-grids canvas {
  visibility: hidden;
  aspect-ratio: 1;
}
.live-images:not([data-live]) .live-grids > div + div canvas {
  aspect-ratio: 1 / 3;
}
.live-images .live-stored {
  background: none;
  color: inherit;
}
.live-images .live-stored img {
  image-rendering: pixelated;
}
.live-grids > .live-stored {
  top: 1.4em;
}
.live-images canvas[tabindex] {
  cursor: pointer;
}
.live-ramp.live-verdicts {
  background: linear-gradient(to right, var(--live-generated), var(--live-high), var(--live-real));
}
.live-near {
  display: grid;
  grid-template-columns: minmax(90px, 1fr) 2fr;
  gap: 10px;
  align-items: center;
  min-height: 7em;
  margin-top: 8px;
  font-size: 13px;
}
.live-digits {
  display: grid;
  grid-template-columns: repeat(10, minmax(0, 1fr));
  gap: 4px;
  text-align: center;
  font-size: 13px;
}
.live-digits > div > div {
  display: flex;
  align-items: end;
  height: 30px;
  background: var(--live-grid);
}
.live-digits i {
  width: 100%;
  height: 0;
  background: var(--live-bar);
}
.live-absent span {
  color: var(--live-error);
  text-decoration: line-through;
}
.live-walked {
  display: grid;
  grid-template-columns: minmax(0, 1fr) 72px;
  gap: 10px;
  align-items: center;
}
.live-walked input[type="range"] {
  display: block;
}
.live-images .live-walked > div canvas {
  min-height: 30px;
  touch-action: none;
}
.live-images :is(.live-side, .live-grids, .live-stage, .live-walked) > * {
  min-width: 0;
}
@media print {
  .live-images .live-near {
    display: none;
  }
}
`;var ec='.uplot, .uplot *, .uplot *::before, .uplot *::after {box-sizing: border-box;}.uplot {font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji";line-height: 1.5;width: min-content;}.u-title {text-align: center;font-size: 18px;font-weight: bold;}.u-wrap {position: relative;user-select: none;}.u-over, .u-under {position: absolute;}.u-under {overflow: hidden;}.uplot canvas {display: block;position: relative;width: 100%;height: 100%;}.u-axis {position: absolute;}.u-legend {font-size: 14px;margin: auto;text-align: center;}.u-inline {display: block;}.u-inline * {display: inline-block;}.u-inline tr {margin-right: 16px;}.u-legend th {font-weight: 600;}.u-legend th > * {vertical-align: middle;display: inline-block;}.u-legend .u-marker {width: 1em;height: 1em;margin-right: 4px;background-clip: padding-box !important;}.u-inline.u-live th::after {content: ":";vertical-align: middle;}.u-inline:not(.u-live) .u-value {display: none;}.u-series > * {padding: 4px;}.u-series th {cursor: pointer;}.u-legend .u-off > * {opacity: 0.3;}.u-select {background: rgba(0,0,0,0.07);position: absolute;pointer-events: none;}.u-cursor-x, .u-cursor-y {position: absolute;left: 0;top: 0;pointer-events: none;will-change: transform;}.u-hz .u-cursor-x, .u-vt .u-cursor-y {height: 100%;border-right: 1px dashed #607D8B;}.u-hz .u-cursor-y, .u-vt .u-cursor-x {width: 100%;border-bottom: 1px dashed #607D8B;}.u-cursor-pt {position: absolute;top: 0;left: 0;border-radius: 50%;border: 0 solid;pointer-events: none;will-change: transform;/*this has to be !important since we set inline "background" shorthand */background-clip: padding-box !important;}.u-axis.u-off, .u-select.u-off, .u-cursor-x.u-off, .u-cursor-y.u-off, .u-cursor-pt.u-off {display: none;}';function Ud(s,e){if(e.childNodes.length)return[...e.childNodes];let t=s.get("figure");return t?[g("img",{src:t,alt:s.get("alt")})]:[]}function Gd(s){return async e=>{let t=await fetch(await s.url(`${e}.json`));if(!t.ok)throw new Error(`${t.status} ${t.statusText}`);return t.json()}}function qd({model:s,el:e}){let t=Ud(s,e),i=Er(s),n=Gd(i),o,r=s.get("kind")==="images",c=!1;return(async()=>{let u=r?"images":"index";try{let m=await n(u);u=r?`${s.get("data")}.${s.get("objective")}`:s.get("objective");let p=await n(u);if(c)return;o=new(r?tn:Sn)({model:s,index:m,manifest:p,manifestOf:n,assets:i,stored:t}),e.replaceChildren(g("style",{},ec,Za,r?Xa:""),o.root),o.attach()}catch(m){let p=g("p",{role:"alert"},`${u}.json could not be loaded (${m.message}). The stored figure is shown.`);e.replaceChildren(p,...t)}})(),()=>{c=!0,o?.destroy()}}var Im={render:qd};export{Im as default};

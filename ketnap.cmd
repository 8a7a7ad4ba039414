@echo off
rem Starts the program: ketnap help
rem Finds a JDK 25, builds what is missing, and keeps a cache for fast starts (JDK AOT cache).
setlocal EnableExtensions EnableDelayedExpansion
chcp 65001 >nul
set "ROOT=%~dp0"
set "FOUND="

call :try "%JAVA_HOME%"
for /f "delims=" %%J in ('where java 2^>nul') do if not defined FOUND for %%K in ("%%~dpJ..") do call :try "%%~fK"
for %%P in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\BellSoft" "%USERPROFILE%\.jdks" "%LOCALAPPDATA%\Programs\Eclipse Adoptium") do (
    if not defined FOUND if exist "%%~P" for /d %%D in ("%%~P\*") do if not defined FOUND call :try "%%~fD"
)
if not defined FOUND (
    echo Khong tim thay JDK 25. Hay cai JDK 25 tro len ^(vi du Temurin, https://adoptium.net^) hoac dat JAVA_HOME.
    echo No JDK 25 was found. Install JDK 25 or newer ^(for example Temurin, https://adoptium.net^) or set JAVA_HOME.
    exit /b 2
)
set "JAVA_HOME=%FOUND%"
set "JAR=%ROOT%target\ketnap.jar"

set "STALE=no"
if not exist "%JAR%" (set "STALE=yes") else if exist "%ROOT%src\main" (
    for /f %%S in ('powershell -NoProfile -Command "$j=(Get-Item -LiteralPath '%JAR%').LastWriteTimeUtc; if (Get-ChildItem -LiteralPath '%ROOT%src\main','%ROOT%pom.xml' -Recurse -File | Where-Object { $_.LastWriteTimeUtc -gt $j } | Select-Object -First 1) { 'yes' } else { 'no' }"') do set "STALE=%%S"
)
if "%STALE%"=="yes" (
    echo Dang dung chuong trinh, lan dau mat vai phut... / Building the program, some minutes the first time... 1>&2
    pushd "%ROOT%"
    where mvn >nul 2>nul
    if errorlevel 1 (call mvnw.cmd -q -B -ntp package -Dmaven.test.skip=true -Dcyclonedx.skip=true -Djacoco.skip=true 1>&2) else (call mvn -q -B -ntp package -Dmaven.test.skip=true -Dcyclonedx.skip=true -Djacoco.skip=true 1>&2)
    if errorlevel 1 (
        popd
        echo Khong dung duoc. / The build failed. 1>&2
        exit /b 1
    )
    popd
)

rem The jar is unfolded once; the JDK's cache cannot look into a jar of jars. Its name carries time and size of the jar.
for %%F in ("%JAR%") do set "STAMP=%%~tF-%%~zF"
set "STAMP=%STAMP:/=%"
set "STAMP=%STAMP::=%"
set "STAMP=%STAMP: =%"
set "STAMP=%STAMP:.=%"
set "HOME_=%ROOT%target\app-%STAMP%"
if not exist "%HOME_%\ketnap.jar" (
    "%JAVA_HOME%\bin\java" -Djarmode=tools -jar "%JAR%" extract --destination "%HOME_%" >nul
    if errorlevel 1 exit /b 1
)
for %%F in ("%JAVA_HOME%\release") do set "JDK=%%~zF"
for %%F in ("%JAVA_HOME%") do set "CACHE=%HOME_%\%%~nxF-%JDK%.aot"
set "OPTIONS=-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xlog:disable -Xlog:all=error:stderr --enable-native-access=ALL-UNNAMED -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8"

set "SERVES=no"
if /i "%~1"=="serve" set "SERVES=yes"
if /i "%~1"=="demo" set "SERVES=yes"
if "%SERVES%"=="yes" if not exist "%CACHE%" (
    echo Dang chuan bi de nhung lan sau khoi dong nhanh ^(mot lan^)... / Preparing for fast starts ^(once^)... 1>&2
    set "SCRATCH=%ROOT%target\rehearsal-!RANDOM!!RANDOM!"
    "%JAVA_HOME%\bin\java" %OPTIONS% "-XX:AOTCacheOutput=%CACHE%" -Dketnap.rehearsal=true -jar "%HOME_%\ketnap.jar" serve --port 0 --data "!SCRATCH!\data" >"%ROOT%target\rehearsal.log" 2>&1
    rmdir /s /q "!SCRATCH!" 2>nul
)
if exist "%CACHE%" (
    "%JAVA_HOME%\bin\java" %OPTIONS% "-XX:AOTCache=%CACHE%" -jar "%HOME_%\ketnap.jar" %*
) else (
    "%JAVA_HOME%\bin\java" %OPTIONS% -jar "%HOME_%\ketnap.jar" %*
)
exit /b %ERRORLEVEL%

:try
if defined FOUND exit /b 0
if "%~1"=="" exit /b 0
if not exist "%~1\bin\javac.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "tokens=2 delims==" %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do for /f "delims=." %%M in ("%%~V") do if %%M GEQ 25 set "FOUND=%~1"
exit /b 0
